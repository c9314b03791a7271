import type { LibraryWords } from '../words.ts';

export const words: LibraryWords = {
  openFile: {
    open: '打开文件',
    title: '打开课文件',
    lead: '在这里阅读或演示你自己的 Markdown 文件。文件留在本设备，不会上传。',
    choose: '选择文件',
    paste: '或粘贴 Markdown',
    show: '显示',
    drop: '松开即可打开文件',
    reading: (name: string) => `正在读取 ${name}…`,
    tooLarge: (name: string) => `${name} 超过 5 MB。`,
    tooSlow: (name: string) => `读取 ${name} 超过五秒，已停止。`,
    failed: (name: string) => `无法读取 ${name}。`,
    problems: (name: string) => `${name} 中发现的问题`,
    pasted: '粘贴.md',
    course: '在本设备上打开',
  },
};
