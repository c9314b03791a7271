import type { DeckWords } from '../words.ts';
import { number, plural } from './forms.ts';

export const words: DeckWords = {
  fit: {
    pageOf: (page: number, of: number) => `${number(page)} / ${number(of)}`,
    stepOf: (step: number, of: number) => `ステップ ${number(step)} / ${number(of)}`,
  },
  deck: {
    company: {
      notHere: 'この端末で開いたファイルは、一つのウィンドウにだけ表示されます。',
      cannotFreeze: '静止は発表者ウィンドウが開いている間だけ使えます。S で開きます。',
      noDisplays:
        'どちらかのウィンドウを自分でプロジェクターへ移してください。ブラウザーは移しません。',
      refused: {
        title: '発表者ビューを開く',
        lead: 'ブラウザーがウィンドウを開くのを許可しませんでした。このリンクで発表者ビューを開き、このウィンドウは会場用に残してください。',
        link: '発表者ビューを開く',
      },
    },
    place: (slide: number, of: number, page: number) =>
      page > 1
        ? `スライド ${number(slide)} / ${number(of)}、ページ ${number(page)}`
        : `スライド ${number(slide)} / ${number(of)}`,
    goTo: (digits: string) => `スライド ${digits}、続けて Enter`,
    noSlide: (slide: number, of: number) =>
      `スライド ${number(slide)} はありません。最後は ${number(of)} です。`,
    live: 'スライドを再び表示しました。',
    black: '黒い画面。B で戻ります。',
    white: '白い画面。W で戻ります。',
    frozen: '画面を静止しました。',
    condensed: '要約表示：見出し語と最初の文。',
    full: 'スライドに全文を表示しています。',
    linkCopied: 'このスライドのリンクをコピーしました。',
    linkNotCopied: 'リンクをコピーできませんでした。アドレスバーにあります。',
    noQuestion: 'このスライドに問題はありません。',
    theme: (name: string) => `配色：${name}`,
    turn: '端末を横にするとスライドが大きくなります。',
    noFullScreen: 'このブラウザーでは全画面にできません。',
    broken: (slide: number) =>
      `スライド ${number(slide)} を収められませんでした。全文は読むページにあります。`,
    problems: (n: number) => `このスライドに${plural(n, { other: '問題が # 件あります' })}`,
    notLoaded: '読み込めませんでした。ネットワークを確認してください。',
    nav: 'スライド',
    tools: {
      previous: '前へ',
      next: '次へ',
      overview: '一覧',
      find: '検索',
      presenter: '発表',
      draw: '描く',
      read: '読む',
      theme: '配色',
      fullScreen: '全画面',
      keys: 'キー',
      openLesson: 'レッスンを開く',
    },
    ends: {
      end: 'レッスンの終わり',
      endOfCourse: 'コースの終わり',
      start: 'レッスンの始め',
      next: '次のレッスン',
      previous: '前のレッスン',
      library: 'すべてのレッスン',
      again: (key: string) => `もう一度 ${key} で移動します`,
    },
  },
  quiz: {
    correct: (letter: string) => `${letter}、正解`,
    yours: (letter: string) => `${letter}、あなたの答え`,
    check: '答え合わせ',
    again: 'もう一度',
    chooseMany: '正しいものをすべて選んでください。',
    saidRight: '正解です。',
    saidWrong: (right: string) => `不正解です。正解：${right}。`,
    saidAnswer: (right: string) => `正解：${right}。`,
  },
  diagrams: {
    failed: 'この図を描けませんでした。代わりにソースを表示します。',
  },
  themes: {
    title: '配色',
    system: 'システムに合わせる',
    light: 'ライト',
    dark: 'ダーク',
    'hc-light': '高コントラスト、ライト',
    'hc-dark': '高コントラスト、ダーク',
  },
  parts: {
    close: '閉じる',
    notKept: 'このブラウザーではページが何も保存できないため、位置は離れるまでしか残りません。',
  },
};
