import type { PresenterWords } from '../words.ts';
import { number, plural, shortTime } from './forms.ts';
import { mend, rehearsal } from './rehearsal-and-notes.ts';

export const words: PresenterWords = {
  presenter: {
    mend,
    rehearsal,
    title: (lesson: string) => `演讲者：${lesson}`,
    status: {
      live: '观众正在观看',
      frozen: (slide: number) => `已冻结，观众看到第 ${number(slide)} 张`,
      black: '观众看到黑屏',
      white: '观众看到白屏',
      none: '没有观众窗口',
      sees: '观众看到',
    },
    other: {
      here: '另一个窗口正在演讲。',
      takeOver: '接管',
      blocked: '另一个窗口正在演讲。接管后可在此翻页。',
    },
    current: '当前幻灯片',
    next: {
      title: '接下来',
      step: (step: number, of: number) => `第 ${number(step)} 步，共 ${number(of)} 步`,
      page: (page: number, of: number) => `第 ${number(page)} 页，共 ${number(of)} 页`,
      stepThen: (step: string, title: string) => `${step}，然后 ${title}`,
      slide: (slide: number) => `第 ${number(slide)} 张`,
      end: '本课结束',
      lesson: (title: string) => `然后：${title}`,
      endOfCourse: '这是最后一课。',
      goOn: '下一课',
    },
    notes: {
      title: '备注',
      step: (step: number, of: number) =>
        step === 0
          ? plural(of, { other: '还有 # 步' })
          : `第 ${number(step)} 步，共 ${number(of)} 步`,
      none: '这张幻灯片没有备注。大纲：',
      leftOut: '此网站不含备注。幻灯片大纲：',
      outline: '幻灯片大纲：',
      locked: {
        ask: '备注已锁定。口令：',
        open: '解锁',
        opening: '正在解锁…',
        wrong: '口令不对。请检查大小写和输入法。',
        insecure: '备注已锁定，没有 https 时此浏览器无法解锁。请用 https 地址或 localhost 打开。',
      },
      failed: '备注无法加载。网络是否正常？',
      smaller: '备注小一点',
      larger: '备注大一点',
    },
    time: {
      title: '时间',
      of: (minutes: number) => `共 ${shortTime(minutes)}`,
      ends: (time: string) => `${time} 结束`,
      start: '开始',
      pause: '暂停',
      reset: '重置',
      questions: '提问',
      behind: (time: string) => `落后计划 ${time}`,
      ahead: (time: string) => `提前 ${time}`,
      onTime: '按计划',
      notStarted: '翻第一步时开始',
      paused: '计时已暂停',
      forQuestions: '提问：计划暂停',
      now: '现在',
      place: (slide: number, of: number) => `第 ${number(slide)} 张，共 ${number(of)} 张`,
      pace: '进度',
    },
    tools: {
      title: '工具',
      black: '黑屏',
      white: '白屏',
      freeze: '冻结',
      condense: '精简',
      laser: '激光',
      draw: '画笔',
      zoom: '放大',
      answer: '答案',
      back: '上一步',
      next: '下一步',
      overview: '总览',
      find: '查找',
      keys: '按键',
    },
    strip: {
      title: '幻灯片',
      minutes: (minutes: number) => `${number(minutes)} 分钟`,
    },
  },
};
