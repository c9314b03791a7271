import { describe, expect, it } from 'vitest';
import { createSearcher, type Found } from './searcher.ts';

const lesson = (label: string, title: string, slides: readonly (readonly [string, string])[]) => ({
  address: `${label}/`,
  title,
  label,
  section: 'Section 7 · ECS',
  kind: 'lesson' as const,
  slides: slides.map(([name, text]) => ({ title: name, text })),
});
const filler = 'Everything else that stands on this slide is about ships. '.repeat(12);
const searcher = createSearcher({
  lang: 'en',
  lessons: [
    lesson('7.1', 'Introduction to Docker', [
      ['Introduction to Docker', 'What containers are.'],
      ['Images', `${filler}An image holds a program. ${filler}`],
    ]),
    lesson('7.2', 'Compose', [
      ['Compose', 'Several containers at once.'],
      ['Café services', 'docker compose up'],
    ]),
  ],
});

const marked = (parts: Found['title']): readonly string[] =>
  parts.filter(({ hit }) => hit).map(({ text }) => text);
const places = (query: string): readonly string[] =>
  searcher.search(query, 10).found.map((found) => `${found.lesson.label}/${String(found.slide)}`);

describe('searching', () => {
  it('puts titles above text', () => {
    expect(places('docker')).toEqual(['7.1/1', '7.2/2', '7.1/2']);
  });

  it('forgives spelling, accents and half a word', () => {
    expect(places('conteiners')).toContain('7.1/1');
    expect(places('cafe')[0]).toBe('7.2/2');
    expect(places('imag')[0]).toBe('7.1/2');
  });

  it('finds a lesson by its number', () => {
    expect(places('7.2')[0]).toBe('7.2/1');
  });

  it('wants at least half of the words', () => {
    expect(places('docker qwertz')).toContain('7.1/1');
    expect(places('docker qwertz asdfgh')).toEqual([]);
    expect(places('   ')).toEqual([]);
  });

  it('shows the text around what was found', () => {
    const [found] = searcher.search('imag program', 1).found;
    const text = (found?.excerpt ?? []).map((part) => part.text).join('');
    expect(marked(found?.excerpt ?? [])).toEqual(['image', 'program']);
    expect(text).toMatch(/^… .*An image holds a program\. .* …$/);
    expect(text.length).toBeLessThan(180);
    expect(marked(found?.title ?? [])).toEqual(['Images']);
  });

  it('says how many there are beyond those it gives', () => {
    const { count, found } = searcher.search('ships containers docker', 1);
    expect(found).toHaveLength(1);
    expect(count).toBeGreaterThan(1);
  });

  it('cuts Chinese, Japanese and Arabic into words', () => {
    const of = (lang: string, title: string, text: string) =>
      createSearcher({ lang, lessons: [lesson('1.1', title, [[title, text]])] });
    expect(of('zh', '云计算', '按需租用的计算资源。').search('计算', 5).count).toBe(1);
    expect(of('zh', '云计算', '按需租用的计算资源。').search('数据库', 5).count).toBe(0);
    expect(of('ja', 'クラウド', '必要なときに借りる計算機。').search('計算', 5).count).toBe(1);
    const arabic = of('ar', 'الحوسبة السحابية', 'استئجار الخوادم عند الحاجة.');
    expect(arabic.search('سحابيه', 5).count).toBe(1);
    expect(arabic.search('خوادم', 5).count).toBe(1);
  });

  it('knows the nearest words when nothing is found', () => {
    expect(places('cnotaienrs')).toEqual([]);
    expect(searcher.nearest('cnotaienrs')).toEqual(['containers']);
    expect(searcher.nearest('zzzzzzzz')).toEqual([]);
  });
});
