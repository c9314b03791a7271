import type { ReaderWords } from '../words.ts';
import { shortTime } from './forms.ts';

export const words: ReaderWords = {
  reader: {
    search: '搜索',
    textTitle: '文字与颜色',
    size: '大小',
    smaller: '小一点',
    larger: '大一点',
    width: '行宽',
    widths: { narrow: '窄', normal: '适中', wide: '宽' },
    left: (minutes: number) => `还剩 ${shortTime(minutes)}`,
    copy: '复制',
    copied: '已复制',
    notCopied: '无法复制。请选中代码手动复制。',
    copyLink: (title: string) => `复制“${title}”的链接`,
    linkCopied: '链接已复制。',
    dock: '幻灯片',
    previousSlide: '上一张',
    nextSlide: '下一张',
  },
  reading: {
    footnote: (number: string) => `脚注 ${number}`,
    enlarge: '放大',
    enlarged: '放大的图片',
  },
};
