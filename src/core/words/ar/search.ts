import type { SearchWords } from '../words.ts';
import { number, plural } from './forms.ts';

export const words: SearchWords = {
  search: {
    title: 'ابحث في المقرر',
    placeholder: 'كلمات، عنوان، 7.3',
    here: 'في هذا الدرس',
    elsewhere: 'في المقرر',
    slide: (n: number) => `الشريحة ${number(n)}`,
    results: (shown: number, of: number) =>
      of > shown
        ? `${plural(of, { one: 'نتيجة واحدة', two: 'نتيجتان', few: '# نتائج', many: '# نتيجة', other: '# نتيجة' })}. تظهر أفضل ${number(shown)}.`
        : `${plural(of, { one: 'نتيجة واحدة', two: 'نتيجتان', few: '# نتائج', many: '# نتيجة', other: '# نتيجة' })}.`,
    nothing: (query: string) => `لا شيء عن «${query}».`,
    nearest: 'كلمات قريبة في الكتابة',
    loading: 'كلمات المقرر في الطريق.',
    failed: 'تعذّر تحميل كلمات المقرر، فلا يمكن البحث الآن.',
  },
};
