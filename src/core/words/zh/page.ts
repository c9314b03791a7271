import type { PageWords } from '../words.ts';
import { lessonRange, number, plural, shortTime } from './forms.ts';
import { prose } from './prose.ts';

export const words: PageWords = {
  kinds: { lesson: '课', 'hands-on': '实践', quiz: '测验' },
  count: {
    sections: (n: number) => plural(n, { other: '# 个单元' }),
    lessons: (n: number) => plural(n, { other: '# 课' }),
    slides: (n: number) => plural(n, { other: '# 张幻灯片' }),
    questions: (n: number) => plural(n, { other: '# 道题' }),
    handsOn: (n: number) => plural(n, { other: '# 个实践' }),
    quizzes: (n: number) => plural(n, { other: '# 个测验' }),
    minutes: (n: number) => plural(n, { other: '# 分钟' }),
  },
  time: {
    short: (minutes: number) => shortTime(minutes),
    long: (minutes: number) =>
      minutes < 60
        ? plural(minutes, { other: '# 分钟' })
        : plural(Math.round(minutes / 60), { other: '# 小时' }),
  },
  library: {
    skip: '跳到课程列表',
    sums: (parts: readonly string[]) => `${parts.join('、')}。`,
    finished: (n: number) => `已完成 ${number(n)} 课。`,
    display: '显示',
    search: '搜索课程',
    begin: '开始',
    resume: '继续',
    resumeAt: (slide: number, of: number) => `第 ${number(slide)} 张，共 ${number(of)} 张`,
    otherSection: '其他课',
    lesson: (n: number) => `第 ${number(n)} 课`,
    covers: (numbers: readonly number[]) => `涵盖${lessonRange(numbers)}`,
    seen: (seen: number, of: number) => `已看 ${number(seen)} / ${number(of)} 张`,
    done: '已完成',
    here: '你在这里',
    empty: '此课程还没有课。',
    emptyHint: '把 Markdown 文件放进课程文件夹，就会显示在这里。',
    problems: (n: number) => plural(n, { other: '# 个问题' }),
  },
  lesson: {
    skip: '跳到本课',
    outline: '本课的幻灯片',
    introduction: '导言',
    slide: (n: number) => `第 ${number(n)} 张`,
    eyebrow: (section: string, lesson: string) => [section, lesson].filter(Boolean).join('、'),
    learners: '老师的话',
    neighbours: '上一课和下一课',
    previous: '上一课',
    next: '下一课',
    toSlides: '幻灯片',
    library: '全部课程',
    pdf: '幻灯片 PDF',
    failed: '幻灯片无法显示，请在此阅读本课。',
  },
  framed: '本页不能嵌入其他页面。请在单独的窗口中打开。',
  missing: {
    notKept: '本页未保存在本设备上，且没有网络。',
    title: '这里没有页面',
    lead: '地址可能有误，或者该课已移走。现有的课：',
    library: '全部课程',
  },
  prose,
};
