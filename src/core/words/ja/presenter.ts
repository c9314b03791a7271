import type { PresenterWords } from '../words.ts';
import { number, plural, shortTime } from './forms.ts';
import { mend, rehearsal } from './rehearsal-and-notes.ts';

export const words: PresenterWords = {
  presenter: {
    mend,
    rehearsal,
    title: (lesson: string) => `発表者：${lesson}`,
    status: {
      live: '会場に表示中',
      frozen: (slide: number) => `静止中、会場はスライド ${number(slide)}`,
      black: '会場は黒い画面',
      white: '会場は白い画面',
      none: '会場の画面なし',
      sees: '会場の画面',
    },
    displays: {
      open: '聴衆用ウィンドウを開く',
      swap: '画面を入れ替える',
      cannotSwap: 'ブラウザーはこのページにウィンドウの移動を許しません。ドラッグしてください。',
      refused: {
        title: '聴衆用ウィンドウを開く',
        lead: 'ブラウザーはこのページにウィンドウを開くことを許しませんでした。このリンクで教室用のウィンドウが開きます。このウィンドウは手元に残してください。',
        link: '聴衆用ウィンドウを開く',
      },
    },
    gap: {
      here: (time: string) =>
        `コンピューターがスリープしたか、時計が変更されました。そのうち ${time} を数えました。`,
      keep: '数える',
      leave: '数えない',
    },
    panes: {
      slide: 'スライドの幅',
      stack: 'スライドの高さ',
      strip: '一覧の高さ',
      hint: 'ドラッグ。ダブルクリックで元の大きさ',
    },
    other: {
      here: '別のウィンドウが発表中です。',
      takeOver: '引き継ぐ',
      blocked: '別のウィンドウが発表中です。引き継ぐとここから進められます。',
    },
    current: '現在のスライド',
    next: {
      title: '次',
      step: (step: number, of: number) => `ステップ ${number(step)} / ${number(of)}`,
      page: (page: number, of: number) => `ページ ${number(page)} / ${number(of)}`,
      stepThen: (step: string, title: string) => `${step}、次に ${title}`,
      slide: (slide: number) => `スライド ${number(slide)}`,
      end: 'レッスンの終わり',
      lesson: (title: string) => `次：${title}`,
      endOfCourse: '最後のレッスンでした。',
      goOn: '次のレッスン',
      frozen: '会場の画面は静止中です。Z を押してから別のレッスンへ移ってください。',
    },
    notes: {
      title: 'ノート',
      step: (step: number, of: number) =>
        step === 0
          ? plural(of, { other: '残り # ステップ' })
          : `ステップ ${number(step)} / ${number(of)}`,
      none: 'このスライドにノートはありません。概要：',
      leftOut: 'このサイトにノートは含まれていません。スライドの概要：',
      outline: 'スライドの概要：',
      locked: {
        ask: 'ノートはロックされています。パスフレーズ：',
        open: 'ロック解除',
        opening: '解除しています…',
        wrong: 'このパスフレーズでは開きません。大文字とキーボードの言語を確認してください。',
        insecure:
          'ノートはロックされており、https なしではこのブラウザーで解除できません。https のアドレスか localhost で開いてください。',
      },
      rest: 'スライドで省いた部分：',
      failed: 'ノートを読み込めませんでした。ネットワークを確認してください。',
      smaller: 'ノートを小さく',
      larger: 'ノートを大きく',
    },
    time: {
      title: '時間',
      of: (minutes: number) => `/ ${shortTime(minutes)}`,
      ends: (time: string) => `${time} 終了`,
      start: '開始',
      pause: '一時停止',
      reset: 'リセット',
      questions: '質疑',
      behind: (time: string) => `予定より ${time} 遅れ`,
      ahead: (time: string) => `${time} 早い`,
      onTime: '予定どおり',
      notStarted: '最初の操作で開始',
      paused: '時計は停止中',
      forQuestions: '質疑：予定は待機中',
      now: '現在',
      place: (slide: number, of: number) => `スライド ${number(slide)} / ${number(of)}`,
      pace: 'ペース',
    },
    tools: {
      title: '道具',
      black: '黒',
      white: '白',
      freeze: '静止',
      condense: '要約',
      laser: 'レーザー',
      draw: '描く',
      zoom: '拡大',
      answer: '答え',
      back: '戻る',
      next: '次へ',
      overview: '一覧',
      find: '検索',
      keys: 'キー',
    },
    strip: {
      title: 'スライド',
      minutes: (minutes: number) => `${number(minutes)} 分`,
    },
  },
};
