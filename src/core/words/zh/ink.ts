import type { InkWords } from '../words.ts';

export const words: InkWords = {
  ink: {
    title: '绘制',
    inHand: {
      pen: '画笔',
      highlighter: '荧光笔',
      eraser: '橡皮',
      laser: '激光笔',
      magnifier: '放大镜：点击或框选一块。方向键移动，Enter 放大。',
    },
    putAway: '工具已收起',
    pen: '画笔',
    highlighter: '荧光笔',
    eraser: '橡皮',
    undo: '撤销',
    clear: '清除',
    save: '保存',
    saved: '绘图已保存为文件',
    nothingToSave: '本课没有绘图',
    done: '完成',
    undone: '已撤销',
    nothingToUndo: '这张幻灯片没有可撤销的内容',
    cleared: '绘制已清除',
  },
};
