import type { SearchWords } from '../words.ts';
import { number, plural } from './forms.ts';

export const words: SearchWords = {
  search: {
    title: 'コースを検索',
    placeholder: '語句、題名、7.3',
    here: 'このレッスン',
    elsewhere: 'コース全体',
    slide: (n: number) => `スライド ${number(n)}`,
    results: (shown: number, of: number) =>
      of > shown
        ? `${plural(of, { other: '# 件' })}。上位 ${number(shown)} 件を表示しています。`
        : `${plural(of, { other: '# 件' })}。`,
    nothing: (query: string) => `「${query}」は見つかりませんでした。`,
    nearest: 'つづりの近い語',
    loading: 'コースの語句を読み込んでいます。',
    failed: 'コースの語句を読み込めないため、今は検索できません。',
  },
};
