import type { ReaderWords } from '../words.ts';
import { shortTime } from './forms.ts';

export const words: ReaderWords = {
  reader: {
    search: '検索',
    textTitle: '文字と配色',
    size: '大きさ',
    smaller: '小さく',
    larger: '大きく',
    width: '行の幅',
    widths: { narrow: '狭い', normal: '標準', wide: '広い' },
    left: (minutes: number) => `残り ${shortTime(minutes)}`,
    copy: 'コピー',
    copied: 'コピーしました',
    notCopied: 'コピーできませんでした。コードを選んで手でコピーしてください。',
    copyLink: (title: string) => `「${title}」へのリンクをコピー`,
    linkCopied: 'リンクをコピーしました。',
    dock: 'スライド',
    previousSlide: '前のスライド',
    nextSlide: '次のスライド',
  },
  reading: {
    footnote: (number: string) => `脚注 ${number}`,
    enlarge: '拡大',
    enlarged: '拡大した図',
  },
};
