import type { DeckWords } from '../words.ts';
import { number, plural } from './forms.ts';

export const words: DeckWords = {
  fit: {
    pageOf: (page: number, of: number) => `${number(page)} من ${number(of)}`,
    stepOf: (step: number, of: number) => `الخطوة ${number(step)} من ${number(of)}`,
  },
  deck: {
    company: {
      notHere: 'الملف المفتوح على هذا الجهاز يظهر في نافذة واحدة فقط.',
      cannotFreeze: 'يعمل التجميد ما دامت نافذة المقدِّم مفتوحة. يفتحها المفتاح S.',
      noDisplays: 'انقل إحدى النافذتين إلى جهاز العرض بنفسك: المتصفح لا يفعل ذلك.',
      refused: {
        title: 'افتح نافذة المقدِّم',
        lead: 'لم يسمح المتصفح لهذه الصفحة بفتح نافذة. هذا الرابط يفتح نافذة المقدِّم، واترك هذه النافذة للحضور.',
        link: 'افتح نافذة المقدِّم',
      },
    },
    place: (slide: number, of: number, page: number) =>
      page > 1
        ? `الشريحة ${number(slide)} من ${number(of)}، الصفحة ${number(page)}`
        : `الشريحة ${number(slide)} من ${number(of)}`,
    goTo: (digits: string) => `الشريحة ${digits}، ثم Enter`,
    noSlide: (slide: number, of: number) =>
      `لا توجد شريحة ${number(slide)}، فالأخيرة هي ${number(of)}.`,
    live: 'عادت الشريحة إلى الشاشة.',
    black: 'الشاشة سوداء. يعيد B الشريحة.',
    white: 'الشاشة بيضاء. يعيد W الشريحة.',
    frozen: 'الشاشة مجمَّدة.',
    condensed: 'مختصر: الكلمات المفتاحية والجمل الأولى.',
    full: 'النص كله على الشرائح.',
    linkCopied: 'نُسخ رابط هذه الشريحة.',
    linkNotCopied: 'تعذّر نسخ الرابط. تجده في شريط العنوان.',
    noQuestion: 'لا يوجد سؤال في هذه الشريحة.',
    theme: (name: string) => `الألوان: ${name}`,
    turn: 'أدر الجهاز أفقيًا لتكبر الشرائح.',
    noFullScreen: 'هذا المتصفح لا يسمح بملء الشاشة.',
    broken: (slide: number) => `تعذّر ضبط الشريحة ${number(slide)}. تجدها كاملة في صفحة القراءة.`,
    problems: (n: number) =>
      `${plural(n, { one: 'مشكلة واحدة', two: 'مشكلتان', few: '# مشكلات', many: '# مشكلة', other: '# مشكلة' })} في هذه الشريحة`,
    notLoaded: 'تعذّر التحميل. هل الشبكة متصلة؟',
    nav: 'الشرائح',
    tools: {
      previous: 'السابق',
      next: 'التالي',
      overview: 'نظرة عامة',
      find: 'بحث',
      presenter: 'عرض',
      draw: 'رسم',
      read: 'قراءة',
      theme: 'الألوان',
      fullScreen: 'ملء الشاشة',
      keys: 'المفاتيح',
      openLesson: 'افتح الدرس',
    },
    ends: {
      end: 'نهاية الدرس',
      endOfCourse: 'نهاية المقرر',
      start: 'بداية الدرس',
      next: 'الدرس التالي',
      previous: 'الدرس السابق',
      library: 'كل الدروس',
      again: (key: string) => `اضغط ${key} مرة أخرى للذهاب`,
    },
  },
  quiz: {
    correct: (letter: string) => `${letter}، صحيح`,
    yours: (letter: string) => `${letter}، إجابتك`,
    check: 'تحقّق',
    again: 'حاول مرة أخرى',
    chooseMany: 'اختر كل الإجابات الصحيحة.',
    saidRight: 'صحيح.',
    saidWrong: (right: string) => `غير صحيح. الصواب: ${right}.`,
    saidAnswer: (right: string) => `الصواب: ${right}.`,
  },
  diagrams: {
    failed: 'تعذّر رسم هذا المخطط. هنا نصّه الأصلي.',
  },
  themes: {
    title: 'الألوان',
    system: 'مثل النظام',
    light: 'فاتح',
    dark: 'داكن',
    'hc-light': 'تباين عالٍ، فاتح',
    'hc-dark': 'تباين عالٍ، داكن',
  },
  parts: {
    close: 'إغلاق',
    notKept: 'هذا المتصفح لا يسمح للصفحة بحفظ شيء، فلن يبقى موضعك إلا حتى تغادر.',
  },
};
