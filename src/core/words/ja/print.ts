import type { PrintWords } from '../words.ts';
import { number, shortTime } from './forms.ts';

export const words: PrintWords = {
  print: {
    pageOf: (page: number, of: number) => `ページ ${number(page)} / ${number(of)}`,
    slide: (slide: number) => `スライド ${number(slide)}`,
    slideOf: (slide: number, of: number) => `スライド ${number(slide)} / ${number(of)}`,
    notesOf: (course: string) => `${course}、先生用ノート`,
    plan: '予定',
    planned: (minutes: number, start: string, next: string) =>
      `${shortTime(minutes)}、${start} から。${next === '' ? '' : `次：${next}`}`,
    locked: 'ノートはロックされています。発表者ビューで解除してから印刷し直してください。',
  },
};
