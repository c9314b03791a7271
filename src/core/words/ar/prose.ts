import type { ProseWords } from '../words.ts';

export const prose: ProseWords = {
  callouts: {
    tip: 'نصيحة',
    note: 'ملاحظة',
    info: 'معلومة',
    warning: 'تحذير',
    caution: 'انتبه',
    danger: 'خطر',
    important: 'مهم',
    success: 'أحسنت',
    'exam-tip': 'نصيحة للامتحان',
    'exam-focus': 'في الامتحان',
  },
  backToText: 'عودة إلى النص',
  done: 'تم',
  open: 'لم يتم',
  emptyLesson: 'هذا الدرس فارغ.',
  table: 'جدول',
};
