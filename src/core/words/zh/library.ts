import type { LibraryWords } from '../words.ts';
import { number } from './forms.ts';

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
  offline: {
    open: '离线保存',
    title: '离线保存本课程',
    lead: '之后无需网络即可在此浏览器中打开所有课。联网时会载入课程的新版本。',
    keep: (mb: number) => `保存（${number(mb)} MB）`,
    progress: (files: number, ofFiles: number, mb: number, ofMb: number) =>
      `${number(files)} / ${number(ofFiles)} 个文件，${number(mb)} / ${number(ofMb)} MB`,
    ready: '可离线使用',
    remove: '从本设备移除',
    failed: {
      full: '本设备空间不足，或不为此网站保存内容。',
      unreachable: '未能全部载入。请联网后再试。',
      changed: '课程正在重新发布。请重新载入本页后再试。',
    },
  },
};
