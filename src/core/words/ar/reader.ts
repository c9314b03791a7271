import type { ReaderWords } from '../words.ts';
import { shortTime } from './forms.ts';

export const words: ReaderWords = {
  reader: {
    search: 'بحث',
    textTitle: 'النص والألوان',
    size: 'الحجم',
    smaller: 'أصغر',
    larger: 'أكبر',
    width: 'عرض الأسطر',
    widths: { narrow: 'ضيق', normal: 'عادي', wide: 'واسع' },
    left: (minutes: number) => `بقي ${shortTime(minutes)}`,
    copy: 'نسخ',
    copied: 'نُسخ',
    notCopied: 'تعذّر النسخ. حدّد الشيفرة وانسخها بيدك.',
    copyLink: (title: string) => `انسخ رابط «${title}»`,
    linkCopied: 'نُسخ الرابط.',
    dock: 'الشرائح',
    previousSlide: 'الشريحة السابقة',
    nextSlide: 'الشريحة التالية',
  },
  reading: {
    footnote: (number: string) => `الحاشية ${number}`,
    enlarge: 'تكبير',
    enlarged: 'صورة مكبَّرة',
  },
};
