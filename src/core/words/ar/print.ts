import type { PrintWords } from '../words.ts';
import { number, shortTime } from './forms.ts';

export const words: PrintWords = {
  print: {
    pageOf: (page: number, of: number) => `الصفحة ${number(page)} من ${number(of)}`,
    slide: (slide: number) => `الشريحة ${number(slide)}`,
    slideOf: (slide: number, of: number) => `الشريحة ${number(slide)} من ${number(of)}`,
    notesOf: (course: string) => `${course}، ملاحظات للمعلّم`,
    plan: 'الخطة',
    planned: (minutes: number, start: string, next: string) =>
      `${shortTime(minutes)}، بدءًا من ${start}.${next === '' ? '' : ` التالي: ${next}`}`,
    locked: 'الملاحظات مقفلة. افتحها في نافذة المقدِّم ثم اطبع من جديد.',
  },
};
