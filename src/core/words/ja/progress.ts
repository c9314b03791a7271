import type { ProgressWords } from '../words.ts';
import { number, plural } from './forms.ts';

export const words: ProgressWords = {
  progress: {
    open: '進み具合',
    title: 'あなたの進み具合',
    lead: 'どこまで見たか、何を終えたか、クイズの結果は、このブラウザーだけに保存されます。ファイルで別のブラウザーへ移せます。',
    save: 'ファイルに保存',
    add: 'ファイルから追加',
    forget: 'すべて忘れる',
    sure: 'このコースの位置、チェック、答えをすべて忘れますか。戻せるのは保存したファイルだけです。',
    yes: '忘れる',
    no: '残す',
    fileName: 'shinchoku.json',
    added: (n: number) => `${plural(n, { other: '# レッスン' })}分の記録を追加しました。`,
    notAFile: (name: string) => `${name} にコースの記録はありません。`,
    forgotten: 'すべて忘れました。',
    finished: (title: string) => `完了：${title}`,
    tick: '完了',
    right: (n: number, of: number) => `${number(of)} 問中 ${number(n)} 問正解`,
    firstAndLast: (first: number, last: number, of: number) =>
      `初回 ${number(first)} / ${number(of)}、最新 ${number(last)} / ${number(of)}`,
  },
};
