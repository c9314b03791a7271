import type { LibraryWords } from '../words.ts';
import { number } from './forms.ts';

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
  offline: {
    open: 'حفظ دون اتصال',
    title: 'احفظ هذا المقرر دون اتصال',
    lead: 'تُفتح كل الدروس عندئذ في هذا المتصفح دون شبكة. وتُحمَّل نسخة المقرر الجديدة عند الاتصال.',
    keep: (mb: number) => `احفظه (${number(mb)} م.ب)`,
    progress: (files: number, ofFiles: number, mb: number, ofMb: number) =>
      `${number(files)} من ${number(ofFiles)} ملف، ${number(mb)} من ${number(ofMb)} م.ب`,
    ready: 'جاهز دون اتصال',
    remove: 'إزالة من هذا الجهاز',
    failed: {
      full: 'لا مساحة كافية على هذا الجهاز، أو أنه لا يحفظ شيئًا لهذا الموقع.',
      unreachable: 'تعذّر تحميل كل شيء. حاول مجددًا عند الاتصال.',
      changed: 'يُنشر المقرر من جديد. أعد تحميل هذه الصفحة ثم حاول مجددًا.',
    },
  },
};
