import type { PresenterWords } from '../words.ts';
import { number, plural, shortTime } from './forms.ts';
import { mend, rehearsal } from './rehearsal-and-notes.ts';

export const words: PresenterWords = {
  presenter: {
    mend,
    rehearsal,
    title: (lesson: string) => `المقدِّم: ${lesson}`,
    status: {
      live: 'الحضور يرون الشريحة',
      frozen: (slide: number) => `مجمَّد، يرى الحضور الشريحة ${number(slide)}`,
      black: 'يرى الحضور سوادًا',
      white: 'يرى الحضور بياضًا',
      none: 'لا شاشة للحضور',
      sees: 'يرى الحضور',
    },
    displays: {
      open: 'افتح نافذة الجمهور',
      swap: 'بدّل الشاشتين',
      cannotSwap: 'لا يسمح المتصفح لهذه الصفحة بنقل النوافذ. اسحبها بنفسك.',
      refused: {
        title: 'افتح نافذة الجمهور',
        lead: 'لم يسمح المتصفح لهذه الصفحة بفتح نافذة. هذا الرابط يفتح نافذة القاعة، واحتفظ بهذه لنفسك.',
        link: 'افتح نافذة الجمهور',
      },
    },
    gap: {
      here: (time: string) => `كان الحاسوب في وضع السكون أو ضُبطت ساعته. حُسب منها ${time}.`,
      keep: 'احسبها',
      leave: 'لا تحسبها',
    },
    panes: {
      slide: 'عرض الشريحة',
      stack: 'ارتفاع الشريحة',
      strip: 'ارتفاع الشريط',
      hint: 'اسحب؛ نقرة مزدوجة للحجم المعتاد',
    },
    other: {
      here: 'نافذة أخرى تقدّم العرض.',
      takeOver: 'تولَّ العرض',
      blocked: 'نافذة أخرى تقدّم العرض. تولَّ العرض لتحرّك الشرائح من هنا.',
    },
    current: 'الشريحة الحالية',
    next: {
      title: 'التالي',
      step: (step: number, of: number) => `الخطوة ${number(step)} من ${number(of)}`,
      page: (page: number, of: number) => `الصفحة ${number(page)} من ${number(of)}`,
      stepThen: (step: string, title: string) => `${step}، ثم ${title}`,
      slide: (slide: number) => `الشريحة ${number(slide)}`,
      end: 'نهاية الدرس',
      lesson: (title: string) => `ثم: ${title}`,
      endOfCourse: 'كان هذا آخر درس.',
      goOn: 'الدرس التالي',
      frozen: 'شاشة القاعة مجمَّدة. اضغط Z ثم انتقل إلى الدرس الآخر.',
    },
    notes: {
      title: 'الملاحظات',
      step: (step: number, of: number) =>
        step === 0
          ? plural(of, {
              one: 'خطوة واحدة باقية',
              two: 'خطوتان باقيتان',
              few: '# خطوات باقية',
              many: '# خطوة باقية',
              other: '# خطوة باقية',
            })
          : `الخطوة ${number(step)} من ${number(of)}`,
      none: 'لا ملاحظات لهذه الشريحة. مخططها:',
      leftOut: 'أُنشئ هذا الموقع بلا ملاحظات. مخطط الشريحة:',
      outline: 'مخطط الشريحة:',
      locked: {
        ask: 'هذه الملاحظات مقفلة. عبارة مرورها:',
        open: 'افتح القفل',
        opening: 'يجري الفتح…',
        wrong: 'هذه العبارة لا تفتحها. راجع الأحرف الكبيرة ولغة لوحة المفاتيح.',
        insecure:
          'هذه الملاحظات مقفلة، ولا يفتح هذا المتصفح شيئًا بلا https. افتح الموقع بعنوان https أو على localhost.',
      },
      rest: 'ما لا تعرضه الشريحة:',
      failed: 'تعذّر تحميل الملاحظات. هل الشبكة متصلة؟',
      smaller: 'ملاحظات أصغر',
      larger: 'ملاحظات أكبر',
    },
    time: {
      title: 'الوقت',
      of: (minutes: number) => `من ${shortTime(minutes)}`,
      ends: (time: string) => `ينتهي ${time}`,
      start: 'ابدأ',
      pause: 'إيقاف مؤقت',
      reset: 'تصفير',
      questions: 'أسئلة',
      behind: (time: string) => `متأخر ${time} عن الخطة`,
      ahead: (time: string) => `متقدم ${time}`,
      onTime: 'وفق الخطة',
      notStarted: 'يبدأ مع أول حركة',
      paused: 'الساعة متوقفة',
      forQuestions: 'أسئلة: الخطة تنتظر',
      now: 'الآن',
      place: (slide: number, of: number) => `الشريحة ${number(slide)} من ${number(of)}`,
      pace: 'الإيقاع',
    },
    tools: {
      title: 'الأدوات',
      black: 'أسود',
      white: 'أبيض',
      freeze: 'تجميد',
      condense: 'اختصار',
      laser: 'ليزر',
      draw: 'رسم',
      zoom: 'تكبير',
      answer: 'الإجابة',
      back: 'رجوع',
      next: 'التالي',
      overview: 'نظرة عامة',
      find: 'بحث',
      keys: 'المفاتيح',
    },
    strip: {
      title: 'الشرائح',
      minutes: (minutes: number) => `${number(minutes)} د`,
    },
  },
};
