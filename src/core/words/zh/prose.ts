import type { ProseWords } from '../words.ts';

export const prose: ProseWords = {
  callouts: {
    tip: '提示',
    note: '注意',
    info: '信息',
    warning: '警告',
    caution: '小心',
    danger: '危险',
    important: '重要',
    success: '完成',
    'exam-tip': '考试提示',
    'exam-focus': '考试重点',
  },
  backToText: '返回正文',
  done: '已完成',
  open: '未完成',
  emptyLesson: '这一课是空的。',
  table: '表格',
};
