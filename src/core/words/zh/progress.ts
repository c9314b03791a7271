import type { ProgressWords } from '../words.ts';
import { number, plural } from './forms.ts';

export const words: ProgressWords = {
  progress: {
    open: '进度',
    title: '我的进度',
    lead: '看到哪里、完成了什么、测验结果如何，都只保存在此浏览器中。用文件可以带到另一个浏览器。',
    save: '保存为文件',
    add: '从文件添加',
    forget: '全部清除',
    sure: '清除此课程的所有位置、勾选和答案？只有保存过的文件能恢复。',
    yes: '清除',
    no: '保留',
    fileName: 'jindu.json',
    added: (n: number) => `已添加 ${plural(n, { other: '# 课' })}的进度。`,
    notAFile: (name: string) => `${name} 中没有课程进度。`,
    forgotten: '已全部清除。',
    finished: (title: string) => `已完成：${title}`,
    tick: '已完成',
    right: (n: number, of: number) => `答对 ${number(n)} / ${number(of)}`,
    firstAndLast: (first: number, last: number, of: number) =>
      `首次 ${number(first)} / ${number(of)}，最近 ${number(last)} / ${number(of)}`,
  },
};
