import type { PageWords } from '../words.ts';
import { lessonRange, number, plural, shortTime } from './forms.ts';
import { prose } from './prose.ts';

export const words: PageWords = {
  kinds: { lesson: 'درس', 'hands-on': 'تطبيق عملي', quiz: 'اختبار' },
  count: {
    sections: (n: number) =>
      plural(n, { one: 'قسم واحد', two: 'قسمان', few: '# أقسام', many: '# قسمًا', other: '# قسم' }),
    lessons: (n: number) =>
      plural(n, { one: 'درس واحد', two: 'درسان', few: '# دروس', many: '# درسًا', other: '# درس' }),
    slides: (n: number) =>
      plural(n, {
        one: 'شريحة واحدة',
        two: 'شريحتان',
        few: '# شرائح',
        many: '# شريحة',
        other: '# شريحة',
      }),
    questions: (n: number) =>
      plural(n, {
        one: 'سؤال واحد',
        two: 'سؤالان',
        few: '# أسئلة',
        many: '# سؤالًا',
        other: '# سؤال',
      }),
    handsOn: (n: number) =>
      plural(n, {
        one: 'تطبيق واحد',
        two: 'تطبيقان',
        few: '# تطبيقات',
        many: '# تطبيقًا',
        other: '# تطبيق',
      }),
    quizzes: (n: number) =>
      plural(n, {
        one: 'اختبار واحد',
        two: 'اختباران',
        few: '# اختبارات',
        many: '# اختبارًا',
        other: '# اختبار',
      }),
    minutes: (n: number) =>
      plural(n, {
        one: 'دقيقة واحدة',
        two: 'دقيقتان',
        few: '# دقائق',
        many: '# دقيقة',
        other: '# دقيقة',
      }),
  },
  time: {
    short: (minutes: number) => shortTime(minutes),
    long: (minutes: number) =>
      minutes < 60
        ? plural(minutes, {
            one: 'دقيقة واحدة',
            two: 'دقيقتان',
            few: '# دقائق',
            many: '# دقيقة',
            other: '# دقيقة',
          })
        : plural(Math.round(minutes / 60), {
            one: 'ساعة واحدة',
            two: 'ساعتان',
            few: '# ساعات',
            many: '# ساعة',
            other: '# ساعة',
          }),
  },
  library: {
    skip: 'انتقل إلى الدروس',
    sums: (parts: readonly string[]) => `${parts.join('، ')}.`,
    finished: (n: number) => `أكملت ${number(n)}.`,
    display: 'المظهر',
    search: 'ابحث في المقرر',
    begin: 'ابدأ',
    resume: 'تابع',
    resumeAt: (slide: number, of: number) => `الشريحة ${number(slide)} من ${number(of)}`,
    otherSection: 'دروس أخرى',
    lesson: (n: number) => `الدرس ${number(n)}`,
    covers: (numbers: readonly number[]) => `يشمل ${lessonRange(numbers)}`,
    seen: (seen: number, of: number) => `شوهدت ${number(seen)} من ${number(of)} من الشرائح`,
    done: 'مكتمل',
    here: 'أنت هنا',
    empty: 'لا دروس في هذا المقرر بعد.',
    emptyHint: 'أضف ملف Markdown إلى مجلده وسيظهر هنا.',
    problems: (n: number) =>
      plural(n, {
        one: 'مشكلة واحدة',
        two: 'مشكلتان',
        few: '# مشكلات',
        many: '# مشكلة',
        other: '# مشكلة',
      }),
  },
  lesson: {
    skip: 'انتقل إلى الدرس',
    outline: 'شرائح هذا الدرس',
    introduction: 'مقدمة',
    slide: (n: number) => `الشريحة ${number(n)}`,
    eyebrow: (section: string, lesson: string) => [section, lesson].filter(Boolean).join('، '),
    learners: 'من معلّمك',
    neighbours: 'الدرسان السابق والتالي',
    previous: 'السابق',
    next: 'التالي',
    toSlides: 'الشرائح',
    library: 'كل الدروس',
    pdf: 'الشرائح بصيغة PDF',
    failed: 'تعذّر إعداد الشرائح، وهذا هو الدرس للقراءة.',
  },
  framed: 'لا يجوز عرض هذه الصفحة داخل صفحة أخرى. افتحها في نافذة مستقلة.',
  missing: {
    notKept: 'هذه الصفحة غير محفوظة على هذا الجهاز، ولا توجد شبكة.',
    title: 'لا توجد صفحة هنا',
    lead: 'ربما كُتب العنوان خطأ أو نُقل الدرس. هذه هي الدروس الموجودة:',
    library: 'كل الدروس',
  },
  prose,
};
