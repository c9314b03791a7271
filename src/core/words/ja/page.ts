import type { PageWords } from '../words.ts';
import { lessonRange, number, plural, shortTime } from './forms.ts';
import { prose } from './prose.ts';

export const words: PageWords = {
  kinds: { lesson: 'レッスン', 'hands-on': '実習', quiz: 'クイズ' },
  count: {
    sections: (n: number) => plural(n, { other: '# セクション' }),
    lessons: (n: number) => plural(n, { other: '# レッスン' }),
    slides: (n: number) => plural(n, { other: 'スライド # 枚' }),
    questions: (n: number) => plural(n, { other: '# 問' }),
    handsOn: (n: number) => plural(n, { other: '実習 # 件' }),
    quizzes: (n: number) => plural(n, { other: 'クイズ # 件' }),
    minutes: (n: number) => plural(n, { other: '# 分' }),
  },
  time: {
    short: (minutes: number) => shortTime(minutes),
    long: (minutes: number) =>
      minutes < 60
        ? plural(minutes, { other: '# 分' })
        : plural(Math.round(minutes / 60), { other: '# 時間' }),
  },
  library: {
    skip: 'レッスンへ移動',
    sums: (parts: readonly string[]) => `${parts.join('、')}。`,
    finished: (n: number) => `${number(n)} レッスン完了。`,
    display: '表示',
    search: 'コースを検索',
    begin: '始める',
    resume: '続ける',
    resumeAt: (slide: number, of: number) => `スライド ${number(slide)} / ${number(of)}`,
    otherSection: 'その他のレッスン',
    lesson: (n: number) => `レッスン ${number(n)}`,
    covers: (numbers: readonly number[]) => `範囲：${lessonRange(numbers)}`,
    seen: (seen: number, of: number) => `スライド ${number(seen)} / ${number(of)} 枚を閲覧`,
    done: '完了',
    here: '現在地',
    empty: 'このコースにはまだレッスンがありません。',
    emptyHint: 'フォルダーに Markdown ファイルを加えると、ここに表示されます。',
    problems: (n: number) => plural(n, { other: '問題 # 件' }),
  },
  lesson: {
    skip: 'レッスンへ移動',
    outline: 'このレッスンのスライド',
    introduction: 'はじめに',
    slide: (n: number) => `スライド ${number(n)}`,
    eyebrow: (section: string, lesson: string) => [section, lesson].filter(Boolean).join('、'),
    learners: '先生から',
    neighbours: '前後のレッスン',
    previous: '前へ',
    next: '次へ',
    toSlides: 'スライド',
    library: 'すべてのレッスン',
    pdf: 'スライドの PDF',
    failed: 'スライドを用意できなかったため、読むページを表示しています。',
  },
  framed: 'このページは他のページの中に表示できません。別のウィンドウで開いてください。',
  missing: {
    notKept: 'このページはこの端末に保存されておらず、ネットにつながっていません。',
    title: 'ここにページはありません',
    lead: 'アドレスの誤りか、レッスンの移動かもしれません。次のレッスンがあります：',
    library: 'すべてのレッスン',
  },
  prose,
};
