import type { PrintWords } from '../words.ts';
import { number, shortTime } from './forms.ts';

export const words: PrintWords = {
  print: {
    pageOf: (page: number, of: number) => `第 ${number(page)} 页，共 ${number(of)} 页`,
    slide: (slide: number) => `第 ${number(slide)} 张`,
    slideOf: (slide: number, of: number) => `第 ${number(slide)} 张，共 ${number(of)} 张`,
    notesOf: (course: string) => `${course}，教师备注`,
    plan: '计划',
    planned: (minutes: number, start: string, next: string) =>
      `${shortTime(minutes)}，从 ${start} 开始。${next === '' ? '' : `下一张：${next}`}`,
    locked: '备注已锁定。请先在演讲者视图中解锁，再打印。',
  },
};
