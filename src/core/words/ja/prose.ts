import type { ProseWords } from '../words.ts';

export const prose: ProseWords = {
  callouts: {
    tip: 'ヒント',
    note: 'メモ',
    info: '情報',
    warning: '警告',
    caution: '注意',
    danger: '危険',
    important: '重要',
    success: '成功',
    'exam-tip': '試験のヒント',
    'exam-focus': '試験の要点',
  },
  backToText: '本文へ戻る',
  done: '済み',
  open: '未完了',
  emptyLesson: 'このレッスンは空です。',
  table: '表',
};
