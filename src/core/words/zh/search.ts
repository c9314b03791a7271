import type { SearchWords } from '../words.ts';
import { number, plural } from './forms.ts';

export const words: SearchWords = {
  search: {
    title: '搜索课程',
    placeholder: '词语、标题、7.3',
    here: '本课',
    elsewhere: '整个课程',
    slide: (n: number) => `第 ${number(n)} 张`,
    results: (shown: number, of: number) =>
      of > shown
        ? `${plural(of, { other: '# 个结果' })}，显示最佳的 ${number(shown)} 个。`
        : `${plural(of, { other: '# 个结果' })}。`,
    nothing: (query: string) => `没有找到“${query}”。`,
    nearest: '写法相近的词',
    loading: '正在加载课程内容。',
    failed: '课程内容无法加载，暂时不能搜索。',
  },
};
