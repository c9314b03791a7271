/** What stands in the prose of lessons. Apart, because reading a lesson puts it there in English until a page translates it. */
export const prose = {
  callouts: {
    tip: 'Tip',
    note: 'Note',
    info: 'Info',
    warning: 'Warning',
    caution: 'Caution',
    danger: 'Danger',
    important: 'Important',
    success: 'Success',
    'exam-tip': 'Exam Tip',
    'exam-focus': 'Exam Focus',
  },
  backToText: 'Back to the text',
  done: 'Done',
  open: 'Not done',
  /** Stands on the only slide of a lesson without words. */
  emptyLesson: 'This lesson is empty.',
  table: 'Table',
};
