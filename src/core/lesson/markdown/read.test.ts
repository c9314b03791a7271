import { describe, expect, test } from 'vitest';
import { readSource } from '../sample.ts';

const rulesOf = (source: string): readonly string[] =>
  readSource(source).problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`);

describe('the title', () => {
  test('is the first heading, in words', () => {
    expect(readSource('Words\n\n##### What *is*\n`this`?').title).toBe('What is');
    expect(readSource('#### `ls` & **more** {#x}').title).toBe('ls & more');
    expect(readSource('Words').title).toBeUndefined();
    expect(readSource('###').title).toBeUndefined();
  });

  test('may number a step', () => {
    expect(readSource('### Step 12: Go').stepNumber).toBe(12);
    expect(readSource('### Steps 1 and 2').stepNumber).toBeUndefined();
  });
});

describe('the shape', () => {
  const kinds = (source: string): readonly string[] =>
    readSource(source).shape.blocks.map(({ kind }) => kind);

  test('names every kind of block', () => {
    expect(kinds('### T\n\nWords\n\n#### More\n\n- **A**: a\n\n1. one\n\n- [ ] do')).toEqual([
      'paragraph',
      'heading',
      'entries',
      'ordered',
      'tasks',
    ]);
    expect(
      kinds('- a\n\nT\n: d\n\n```js\na\n```\n\n```mermaid\na\n```\n\n$$x$$\n\n![a](b.png)'),
    ).toEqual(['list', 'definitions', 'code', 'diagram', 'math', 'figure']);
    expect(
      kinds(
        '> q\n\n::: tip\na\n:::\n\n::: columns\na\n:::\n\n---\n\n<details>x</details>\n\na|b\n-|-\n1|2',
      ),
    ).toEqual(['quote', 'callout', 'columns', 'rule', 'html', 'table']);
  });

  test('leaves out pauses, and looks through groups', () => {
    expect(kinds('a\n\n<!-- pause -->\n\n::: incremental\n- b\n:::')).toEqual([
      'paragraph',
      'list',
    ]);
  });

  test('measures words as they are seen', () => {
    const [list] = readSource('- **Cost**: You *pay*\n  less\n- **Size**:\n  - small').shape.blocks;
    expect(list).toMatchObject({
      leadIns: true,
      nested: true,
      items: ['Cost: You pay less'.length, 'Size: small'.length],
    });
    const [table] = readSource('a | bb\n-|-\n1 | 22\n').shape.blocks;
    expect(table).toMatchObject({ columns: 2, items: ['1 22'.length] });
    const [code] = readSource('```\nshort\na longer line\n```').shape.blocks;
    expect(code?.width).toBe('a longer line'.length);
  });

  test('knows the first sentence of a slide that opens with words', () => {
    expect(readSource('### T\n\nIt is. More.').shape.firstSentence).toBe('It is.'.length);
    expect(readSource('- It is. More.').shape.firstSentence).toBe(0);
  });
});

describe('the quiz', () => {
  test('is kept as written, without letters and verdicts', () => {
    const { quiz } = readSource(
      '## Question 1:\n\nWhich *one*?\n\n- A) **First**\n  - Incorrect: too `small`.\n- B) Second\n  - Correct: right.',
    );
    expect(quiz).toEqual({
      question: 'Which *one*?',
      options: [
        { key: 0, text: '**First**', right: false, explanation: 'too `small`.' },
        { key: 1, text: 'Second', right: true, explanation: 'right.' },
      ],
    });
  });

  test('asks its title when nothing else is asked', () => {
    expect(readSource('## Which one?\n\n- [x] a\n- [ ] b').quiz?.question).toBe('Which one?');
  });

  test('is none in a list of things to do', () => {
    expect(readSource('- [x] a\n- [ ] b', { kind: 'hands-on' }).quiz).toBeUndefined();
    expect(readSource('- [ ] a\n- [ ] b').quiz).toBeUndefined();
  });

  test('without a right answer is a problem', () => {
    expect(rulesOf('\nWhich?\n\n- a\n  - Incorrect: no\n- b\n  - Incorrect: no')).toEqual([
      'quiz-answer 4:1',
    ]);
  });
});

describe('files', () => {
  const files = (source: string): readonly string[] =>
    readSource(source).files.map(
      ({ path, kind, line, column }) => `${kind} ${path} ${line}:${column}`,
    );

  test('are told with their places', () => {
    expect(
      files('See [it](a.md#x) and\n![b](img/my%20map.png?v=1)\n\n- ![c](<my film.mp4>)'),
    ).toEqual(['link a.md 1:10', 'image img/my map.png 2:6', 'media my film.mp4 4:9']);
  });

  test('of the same name have places of their own', () => {
    expect(files('![a](a.png) ![a](a.png)')).toEqual(['image a.png 1:6', 'image a.png 1:18']);
  });

  test('are found in HTML and behind references', () => {
    expect(
      files(
        '<img src="a.png">\n\n<video controls src=b.mp4 poster=\'c.png\'></video>\n\n![d][d]\n\n[d]: d.png',
      ),
    ).toEqual(['image a.png 1:11', 'media b.mp4 3:21', 'media c.png 3:35', 'image d.png 7:6']);
  });

  test('elsewhere are none', () => {
    expect(
      files('[a](https://a.b/c) [b](#x) [c](mailto:a@b.c) <https://a.b> ![d](//a.b/c.png)'),
    ).toEqual([]);
  });
});

describe('what a slide uses', () => {
  test('is told', () => {
    const reading = readSource(
      '$x$\n\n```JS {1}\na\n```\n\n```mermaid\na\n```\n\n```js\n```\n\n~~~\n~~~',
    );
    expect(reading).toMatchObject({ usesMath: true, usesDiagrams: true, codeLanguages: ['js'] });
    expect(readSource('`$x$`')).toMatchObject({
      usesMath: false,
      usesDiagrams: false,
      codeLanguages: [],
    });
  });

  test('counts words as a reader does', () => {
    expect(readSource('### One two\n\nthree, **four** — five-six `s3://seven`').words).toBe(6);
    expect(readSource('四字熟語').words).toBe(2);
  });

  test('places headings', () => {
    expect(readSource('### a\n\nb\n\n#### c').headings).toEqual([
      { level: 3, line: 1 },
      { level: 4, line: 5 },
    ]);
  });
});

describe('problems', () => {
  test.each([
    ['<script>x</script>', ['html-removed 1:1']],
    [
      'Words\n\n<div onclick="x()" style="a">b</div>',
      ['html-attribute 3:6', 'html-attribute 3:20'],
    ],
    ['Use <your-bucket> and </your-bucket>', ['tag-as-text 1:5']],
    ['![](a.png)', ['image-alt 1:5']],
    ['![a](https://a.b/c.png)', ['remote-image 1:6']],
    ['<video src="https://a.b/c.mp4"></video>', ['remote-media 1:13']],
    ['Words\n\n::: tip\nMore', ['block-open 3:1']],
    ['::: tip\nMore\n:::', []],
    ['`<script>` and <kbd>K</kbd> and <!-- pause -->', []],
  ])('%j: %j', (source, rules) => expect(rulesOf(source)).toEqual(rules));
});
