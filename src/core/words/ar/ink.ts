import type { InkWords } from '../words.ts';

export const words: InkWords = {
  ink: {
    title: 'الرسم',
    inHand: {
      pen: 'قلم',
      highlighter: 'قلم تمييز',
      eraser: 'ممحاة',
      laser: 'مؤشر ليزر',
      magnifier: 'مكبّرة: انقر أو اسحب فوق جزء. تحرّكها الأسهم ويكبّر Enter.',
    },
    putAway: 'وُضعت الأداة جانبًا',
    pen: 'قلم',
    highlighter: 'قلم تمييز',
    eraser: 'ممحاة',
    undo: 'تراجع',
    clear: 'مسح',
    save: 'حفظ',
    saved: 'حُفظت الرسوم في ملف',
    nothingToSave: 'لا رسوم في هذا الدرس',
    done: 'تم',
    undone: 'تم التراجع',
    nothingToUndo: 'لا شيء للتراجع عنه في هذه الشريحة',
    cleared: 'مُسح الرسم',
  },
};
