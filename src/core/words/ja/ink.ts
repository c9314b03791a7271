import type { InkWords } from '../words.ts';

export const words: InkWords = {
  ink: {
    title: '描画',
    inHand: {
      pen: 'ペン',
      highlighter: 'マーカー',
      eraser: '消しゴム',
      laser: 'レーザーポインター',
      magnifier: '拡大鏡：クリックするか範囲をドラッグ。矢印で移動、Enter で拡大します。',
    },
    putAway: '道具をしまいました',
    pen: 'ペン',
    highlighter: 'マーカー',
    eraser: '消しゴム',
    undo: '元に戻す',
    clear: '消去',
    save: '保存',
    saved: '描き込みをファイルに保存しました',
    nothingToSave: 'このレッスンには描き込みがありません',
    done: '完了',
    undone: '元に戻しました',
    nothingToUndo: 'このスライドに元に戻すものはありません',
    cleared: '描画を消去しました',
  },
};
