import type { ProgressWords } from '../words.ts';
import { number, plural } from './forms.ts';

export const words: ProgressWords = {
  progress: {
    open: 'التقدّم',
    title: 'تقدّمك',
    lead: 'موضعك وما أكملته ونتائج اختباراتك محفوظة في هذا المتصفح وحده. وينقلها ملف إلى متصفح آخر.',
    save: 'احفظ في ملف',
    add: 'أضف من ملف',
    forget: 'انسَ كل شيء',
    sure: 'أتنسى كل المواضع والعلامات والإجابات في هذا المقرر؟ لا يعيدها إلا ملف محفوظ.',
    yes: 'انسَ',
    no: 'أبقِ',
    fileName: 'progress-ar.json',
    added: (n: number) =>
      `أضيف ما أُنجز في ${plural(n, { one: 'درس واحد', two: 'درسين', few: '# دروس', many: '# درسًا', other: '# درس' })}.`,
    notAFile: (name: string) => `لا يحوي ${name} تقدّمًا في مقرر.`,
    forgotten: 'نُسي كل شيء.',
    finished: (title: string) => `مكتمل: ${title}`,
    tick: 'مكتمل',
    right: (n: number, of: number) => `${number(n)} من ${number(of)} صحيحة`,
    firstAndLast: (first: number, last: number, of: number) =>
      `أولًا ${number(first)} من ${number(of)}، وأخيرًا ${number(last)} من ${number(of)}`,
  },
};
