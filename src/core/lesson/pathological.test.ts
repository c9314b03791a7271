import { describe, expect, test } from 'vitest';
import { readSource, renderSource } from './sample.ts';

const many = 5000;

/** Nonsense that has brought Markdown and HTML parsers down, each a few thousand characters long. */
const nonsense: Readonly<Record<string, string>> = {
  'nested quotes': '>'.repeat(many) + ' words',
  'nested lists': Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- words`).join(
    '\n',
  ),
  stars: '*a '.repeat(many),
  'stars and lines': '*a **b '.repeat(many) + 'c** d*',
  brackets: '['.repeat(many) + 'words' + ']'.repeat(many),
  images: '!['.repeat(many) + ' =1x1)',
  'sized images': '![a](b =1x'.repeat(1000),
  'footnotes in footnotes': '^['.repeat(many) + 'words' + ']'.repeat(many),
  'back ticks': Array.from({ length: 300 }, (_, length) => '`'.repeat(length + 1)).join('a'),
  dollars: '$a '.repeat(many) + '$',
  'double dollars': '$$\n'.repeat(many),
  containers: '::: tip\n'.repeat(1500) + 'words',
  'containers in lists': Array.from(
    { length: 200 },
    (_, depth) => `${'  '.repeat(depth)}- ::: tip`,
  ).join('\n'),
  braces: 'a{.b '.repeat(many),
  attributes: `a {${'.b '.repeat(many)}}`,
  tables: `${'|a'.repeat(500)}\n${'|-'.repeat(500)}\n`.repeat(5),
  tags: '<b>'.repeat(many) + 'words',
  'tags that reopen': '<b a=1><p>'.repeat(many) + 'words',
  divs: '<div>'.repeat(many) + '\n\nwords',
  'tables in tables': '<table><tr><td>'.repeat(many) + 'words',
  comments: '<!--'.repeat(many),
  options: '- [x] a\n- [ ] b\n'.repeat(1000),
  verdicts: '- a\nCorrect: b\n'.repeat(1000),
  marks: '=='.repeat(many) + 'words',
  'emphasis of one kind': '_a_'.repeat(many),
  entities: '&'.repeat(many),
  references:
    Array.from({ length: 2000 }, (_, index) => `[${index}]: a`).join('\n') + '\n[1]'.repeat(2000),
  'quotes on buttons': "Click 'a' ".repeat(2000),
  hyphens: 'A-'.repeat(many),
  sentences: 'A. '.repeat(many),
  headings: '# a\n'.repeat(2000),
  pauses: 'a\n\n<!-- pause -->\n\n'.repeat(500),
  'steps through code': '```js {' + '1|'.repeat(500) + '1}\n' + 'a\n'.repeat(500) + '```',
};

describe('nonsense costs little', () => {
  test.each(Object.entries(nonsense))('%s', { timeout: 5000 }, (_, source) => {
    const reading = readSource(source, { kind: 'hands-on' });
    const html = renderSource(source, { kind: 'hands-on' });
    expect(html).toContain('</section>');
    expect(reading.words).toBeGreaterThanOrEqual(0);
    expect(html.includes('words') || !source.includes('words')).toBe(true);
  });
});
