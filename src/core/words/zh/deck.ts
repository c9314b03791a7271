import type { DeckWords } from '../words.ts';
import { number, plural } from './forms.ts';

export const words: DeckWords = {
  fit: {
    pageOf: (page: number, of: number) => `${number(page)} / ${number(of)}`,
    stepOf: (step: number, of: number) => `第 ${number(step)} 步，共 ${number(of)} 步`,
  },
  deck: {
    company: {
      notHere: '在本设备上打开的文件只能在一个窗口中显示。',
      cannotFreeze: '演讲者窗口打开时才能冻结画面。按 S 打开。',
      noDisplays: '请自行把其中一个窗口移到投影仪：浏览器不会这样做。',
      refused: {
        title: '打开演讲者视图',
        lead: '浏览器不允许本页打开窗口。请用此链接打开演讲者视图，本窗口留给观众。',
        link: '打开演讲者视图',
      },
    },
    place: (slide: number, of: number, page: number) =>
      page > 1
        ? `第 ${number(slide)} 张，共 ${number(of)} 张，第 ${number(page)} 页`
        : `第 ${number(slide)} 张，共 ${number(of)} 张`,
    goTo: (digits: string) => `第 ${digits} 张，然后按 Enter`,
    noSlide: (slide: number, of: number) =>
      `没有第 ${number(slide)} 张：最后一张是第 ${number(of)} 张。`,
    live: '幻灯片已重新显示。',
    black: '黑屏。按 B 恢复。',
    white: '白屏。按 W 恢复。',
    frozen: '画面已冻结。',
    condensed: '精简：要点和首句。',
    full: '幻灯片显示全文。',
    linkCopied: '已复制这张幻灯片的链接。',
    linkNotCopied: '无法复制链接。链接在地址栏中。',
    noQuestion: '这张幻灯片上没有题目。',
    theme: (name: string) => `颜色：${name}`,
    turn: '横放设备，幻灯片会更大。',
    noFullScreen: '此浏览器不允许全屏。',
    broken: (slide: number) => `第 ${number(slide)} 张无法排版。完整内容在阅读页。`,
    problems: (n: number) => `这张幻灯片有 ${plural(n, { other: '# 个问题' })}`,
    notLoaded: '无法加载。网络是否正常？',
    nav: '幻灯片',
    tools: {
      previous: '上一步',
      next: '下一步',
      overview: '总览',
      find: '查找',
      presenter: '演讲',
      draw: '画笔',
      read: '阅读',
      theme: '颜色',
      fullScreen: '全屏',
      keys: '按键',
      openLesson: '打开本课',
    },
    ends: {
      end: '本课结束',
      endOfCourse: '课程结束',
      start: '本课开头',
      next: '下一课',
      previous: '上一课',
      library: '全部课程',
      again: (key: string) => `再按一次 ${key} 前往`,
    },
  },
  quiz: {
    correct: (letter: string) => `${letter}，正确`,
    yours: (letter: string) => `${letter}，你的答案`,
    check: '检查',
    again: '再试一次',
    chooseMany: '选出所有正确答案。',
    saidRight: '正确。',
    saidWrong: (right: string) => `不正确。正确答案：${right}。`,
    saidAnswer: (right: string) => `正确答案：${right}。`,
  },
  diagrams: {
    failed: '无法绘制此图。这里显示它的源码。',
  },
  themes: {
    title: '颜色',
    system: '跟随系统',
    light: '浅色',
    dark: '深色',
    'hc-light': '高对比度，浅色',
    'hc-dark': '高对比度，深色',
  },
  parts: {
    close: '关闭',
    notKept: '此浏览器不允许本页保存内容，离开后位置不会保留。',
  },
};
