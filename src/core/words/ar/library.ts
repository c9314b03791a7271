import type { LibraryWords } from '../words.ts';

export const words: LibraryWords = {
  openFile: {
    open: 'فتح ملف',
    title: 'فتح ملف درس',
    lead: 'اقرأ هنا ملف Markdown لك أو اعرضه. يبقى على هذا الجهاز ولا يُرفع شيء.',
    choose: 'اختر ملفًا',
    paste: 'أو الصق Markdown',
    show: 'اعرضه',
    drop: 'أفلت الملف لفتحه',
    reading: (name: string) => `تجري قراءة ${name}…`,
    tooLarge: (name: string) => `${name} أكبر من 5 ميغابايت.`,
    tooSlow: (name: string) => `استغرقت قراءة ${name} أكثر من خمس ثوانٍ فأوقفت.`,
    failed: (name: string) => `تعذّرت قراءة ${name}.`,
    problems: (name: string) => `ما وُجد في ${name}`,
    pasted: 'ملصق.md',
    course: 'مفتوح على هذا الجهاز',
  },
};
