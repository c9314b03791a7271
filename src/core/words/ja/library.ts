import type { LibraryWords } from '../words.ts';
import { number } from './forms.ts';

export const words: LibraryWords = {
  openFile: {
    open: 'ファイルを開く',
    title: 'レッスンファイルを開く',
    lead: '手元の Markdown ファイルをここで読んだり発表したりできます。端末の中だけで、送信はしません。',
    choose: 'ファイルを選ぶ',
    paste: 'または Markdown を貼り付け',
    show: '表示する',
    drop: 'ドロップして開く',
    reading: (name: string) => `${name} を読み込んでいます…`,
    tooLarge: (name: string) => `${name} は 5 MB を超えています。`,
    tooSlow: (name: string) => `${name} の読み込みが五秒を超えたため中止しました。`,
    failed: (name: string) => `${name} を読み込めませんでした。`,
    problems: (name: string) => `${name} で見つかったこと`,
    pasted: '貼り付け.md',
    course: 'この端末で開きました',
  },
  offline: {
    open: 'オフラインに保存',
    title: 'このコースをオフラインに保存',
    lead: 'すべてのレッスンがこのブラウザでネットなしに開けます。コースの新しい版はオンラインのときに読み込まれます。',
    keep: (mb: number) => `保存する（${number(mb)} MB）`,
    progress: (files: number, ofFiles: number, mb: number, ofMb: number) =>
      `${number(files)} / ${number(ofFiles)} ファイル、${number(mb)} / ${number(ofMb)} MB`,
    ready: 'オフラインで使えます',
    remove: 'この端末から削除',
    failed: {
      full: 'この端末に空きがないか、このサイトの保存が許可されていません。',
      unreachable: 'すべては読み込めませんでした。オンラインでもう一度お試しください。',
      changed: 'コースを公開し直しています。このページを再読み込みしてからお試しください。',
    },
  },
};
