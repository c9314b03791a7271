import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { readingOrder } from '../src/core/course/reading-order.ts';
import { readCourse } from '../src/node/content/content.ts';
import * as pdf from './pdf.ts';
import { print, type Printed } from './print.ts';

const test = base.extend<{ out: string }, { samples: readonly Printed[] }>({
  /** A folder that is gone afterwards. */
  // Playwright reads the fixtures a function needs from its first parameter, which must be a pattern.
  // oxlint-disable-next-line no-empty-pattern
  out: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'lectern-paper-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  /** The sample course, printed once. */
  samples: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'lectern-samples-'));
      await use(await print('slides', '--out', folder));
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 300_000 },
  ],
});

test.skip(pdf.missingTools.length > 0, `not installed: ${pdf.missingTools.join(', ')}`);

test('every page that was made is in the file, and the file is sound', ({ samples }) => {
  expect(samples.length).toBeGreaterThan(9);
  for (const { file, pages } of samples) {
    expect(Number(pdf.factsOf(file).get('Pages'))).toBe(pages);
    expect(pdf.isSound(file)).toBe(true);
    expect(pdf.foreignFonts(file)).toEqual([]);
  }
});

test('what is drawn is in the tags', ({ samples }) => {
  for (const { file } of samples) {
    expect(pdf.factsOf(file).get('Tagged')).toBe('yes');
    expect
      .soft(pdf.shareHeld(pdf.drawnText(file), pdf.taggedText(file)), file)
      .toBeGreaterThanOrEqual(0.99);
  }
});

test('the outline has one entry a slide, in order', async ({ samples }) => {
  const { course } = await readCourse('slides');
  const entries = readingOrder(course);
  for (const [index, { lesson }] of entries.entries()) {
    const outline = pdf.outlineOf(samples[index]?.file ?? '');
    expect(outline.map(({ title }) => title)).toEqual(
      lesson.slides.map(({ title, number }) => title ?? `Slide ${String(number)}`),
    );
    const pages = outline.map(({ page }) => page);
    expect(pages).toEqual(pages.toSorted((a, b) => a - b));
    expect(pages[0]).toBe(1);
  }
});

test('a file says what it is', async ({ samples }) => {
  const { course } = await readCourse('slides');
  const [first] = readingOrder(course);
  const [printed] = samples;
  const facts = pdf.factsOf(printed?.file ?? '');
  expect(facts.get('Title')).toBe(first?.lesson.title);
  expect(facts.get('Author')).toBe(course.settings.author);
  expect(facts.get('Subject')).toContain(course.title);
  expect(facts.get('Page size')).toMatch(/^960 x 540 pts/);
  expect(pdf.everythingIn(printed?.file ?? '')).toContain('/Lang (en)');
});

test('every word of a lesson is on its pages', async ({ samples }) => {
  const { course } = await readCourse('slides');
  for (const [index, { lesson }] of readingOrder(course).entries()) {
    const words = lesson.slides.map(({ title }) => title ?? '').join(' ');
    const drawn = pdf.drawnText(samples[index]?.file ?? '');
    expect.soft(pdf.shareHeld(words, drawn), lesson.file).toBe(1);
    const count = lesson.slides.reduce((sum, slide) => sum + slide.words, 0);
    expect
      .soft(drawn.match(/[\p{L}\p{N}]+/gu)?.length ?? 0, lesson.file)
      .toBeGreaterThan(count * 0.95);
  }
});

test('notes are in no file that did not ask for them', async ({ out }) => {
  const course = await writeCourse(out, {
    'course.yml': 'title: Canaries\n',
    '1-first.md':
      '---\ntitle: First\nlesson: 1\n---\n### First\n\nWords for all.\n\nNote:\nA canary-4711 for the teacher.\n\n<!-- pagebreak -->\n\n#### Second\n\nMore words.\n\n<!-- and canary-4712 -->\n',
  });
  for (const words of [[], ['--handout', '2'], ['--reading'], ['--steps'], ['--one']]) {
    const [printed] = await print(course, '--out', join(out, 'a.pdf'), ...words);
    expect(pdf.everythingIn(printed?.file ?? '')).not.toContain('canary');
    expect(pdf.drawnText(printed?.file ?? '')).not.toContain('canary');
  }
  const [notes] = await print(course, '--out', join(out, 'b.pdf'), '--notes');
  expect(pdf.drawnText(notes?.file ?? '')).toMatch(/canary-4711[\s\S]*canary-4712/);
  expect(pdf.factsOf(notes?.file ?? '').get('Page size')).toMatch(/A4/);
  const [beside] = await print(
    course,
    '--out',
    join(out, 'c.pdf'),
    '--handout',
    '3',
    '--beside',
    'notes',
  );
  expect(pdf.drawnText(beside?.file ?? '')).toContain('canary-4711');
});

test('long notes go on on the next page, and none of them is lost', async ({ out }) => {
  const words = Array.from(
    { length: 160 },
    (_, index) => `Paragraph ${String(index)} of the notes.`,
  );
  const course = await writeCourse(out, {
    '1-first.md': `### First\n\nWords.\n\nNote:\n${words.join('\n\n')}\n`,
  });
  for (const paper of [['--notes'], ['--handout', '3', '--beside', 'notes']]) {
    const [printed] = await print(course, '--out', join(out, 'a.pdf'), ...paper);
    expect(printed?.pages).toBeGreaterThan(1);
    const drawn = pdf.drawnText(printed?.file ?? '').replaceAll(/\s+/g, ' ');
    expect(words.filter((each) => !drawn.includes(each))).toEqual([]);
  }
});

test('links lead to slides, to other printed lessons and out; never to this machine', async ({
  out,
}) => {
  const course = await writeCourse(out, {
    'course.yml': 'title: Links\n',
    '1-first.md':
      '---\ntitle: First\nlesson: 1\n---\n### First\n\nGo to [slide two](#/2), to [the other lesson](2-second.md) or [out](https://example.org/there).\n\n<!-- pagebreak -->\n\n#### Two\n\nWords.\n',
    '2-second.md':
      '---\ntitle: Second\nlesson: 2\n---\n### Second\n\nBack to [the first](1-first.md#/2).\n',
  });
  const [first] = await print(course, '1-first', '--out', join(out, 'a.pdf'));
  expect(pdf.urlsOf(first?.file ?? '')).toEqual(['https://example.org/there']);
  expect(pdf.everythingIn(first?.file ?? '')).toMatch(/\/Dest \/two\b/);
  const [both] = await print(course, '--one', '--out', join(out, 'b.pdf'));
  expect(pdf.urlsOf(both?.file ?? '')).toEqual(['https://example.org/there']);
  const inside = pdf.everythingIn(both?.file ?? '').match(/\/Dest \/lesson-\d-[a-z]+/g);
  expect(inside?.toSorted()).toEqual([
    '/Dest /lesson-1-two',
    '/Dest /lesson-1-two',
    '/Dest /lesson-2-second',
  ]);
  expect(pdf.everythingIn(both?.file ?? '')).not.toContain('127.0.0.1');
  expect(pdf.outlineOf(both?.file ?? '').map(({ title, kids }) => [title, kids.length])).toEqual([
    ['First', 2],
    ['Second', 1],
  ]);
});

test('slides can be chosen, steps shown one by one, pictures taken', async ({ out }) => {
  const course = await writeCourse(out, {
    '1-first.md':
      '### First\n\nOne.\n\n<!-- pause -->\n\nTwo.\n\n<!-- pagebreak -->\n\n#### Second\n\nThree.\n\n<!-- pagebreak -->\n\n#### Third\n\nFour.\n',
  });
  const [all] = await print(course, '--out', join(out, 'a.pdf'));
  expect(all?.pages).toBe(3);
  const [chosen] = await print(course, '--slides', '1,3', '--out', join(out, 'b.pdf'));
  expect(pdf.drawnText(chosen?.file ?? '')).not.toContain('Three');
  const [steps] = await print(course, '--steps', '--out', join(out, 'c.pdf'));
  expect(steps?.pages).toBe(4);
  expect(pdf.drawnText(steps?.file ?? '').split('\f')[0]).not.toContain('Two');
  const [pictures] = await print(
    course,
    '--format',
    'png',
    '--scale',
    '0.5',
    '--out',
    join(out, 'd'),
  );
  expect(await readdir(pictures?.file ?? '')).toEqual(['01.png', '02.png', '03.png']);
});

test('a lesson reads no file, no other port, no other host while it is printed', async ({
  out,
}) => {
  const asked: string[] = [];
  const canary = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end('canary-9001');
  });
  await new Promise<void>((listening) => {
    canary.listen(0, '127.0.0.1', listening);
  });
  const address = canary.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const url = `http://127.0.0.1:${port}/`;
  await writeFile(join(out, 'secret.txt'), 'canary-9002');
  await writeFile(
    join(out, 'secret.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">canary-9003</text></svg>',
  );
  const secret = join(out, 'secret');
  const course = await writeCourse(join(out, 'course'), {
    'course.yml': `title: Spy\ncss: spy.css\nlogo: ../secret.svg\n`,
    'spy.css': `@import '${url}a.css'; body { background: url(${url}b.png) } @font-face { font-family: X; src: url(file://${secret}.txt) } .title { font-family: X }`,
    'spy.svg': `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9"><image href="${url}c.png"/><image xlink:href="file://${secret}.svg"/></svg>`,
    '1-spy.md': `### Spy

![a](${url}d.png) ![b](file://${secret}.svg) ![c](../secret.svg) ![d](spy.svg) ![e](//127.0.0.1:${port}/e.png)

<img src="${url}f.png"> <img src="file://${secret}.svg"> <iframe src="file://${secret}.txt"></iframe> <object data="${url}g"></object>
<embed src="${url}h"> <video src="${url}i.mp4" poster="${url}j.png"></video> <link rel="stylesheet" href="${url}k.css">
<svg><image href="${url}l.png"/><use href="file://${secret}.svg#x"/></svg>
<style>@import "${url}m.css"; p { background: url(${url}n.png) }</style>
<script>fetch('${url}o'); new WebSocket('ws://127.0.0.1:${port}/p')</script>
<p style="background:url(${url}q.png)">x</p> <a href="${url}r" ping="${url}s">y</a> <meta http-equiv="refresh" content="0;url=${url}t">

<!-- slide: background=${url}u.png -->
`,
  });
  const handout = ['--handout', '2', '--beside', 'notes', '--steps'];
  for (const words of [[], ['--notes'], ['--reading'], ['--one'], handout]) {
    const [printed] = await print(course, '--out', join(out, 'spy.pdf'), ...words);
    expect(printed?.pages).toBeGreaterThan(0);
    expect(pdf.drawnText(printed?.file ?? '') + pdf.everythingIn(printed?.file ?? '')).not.toMatch(
      /canary-900\d/,
    );
  }
  const [pictures] = await print(course, '--out', join(out, 'png'), '--format', 'png');
  expect(pictures?.pages).toBeGreaterThan(0);
  const [alone] = await print(course, '--out', join(out, 'spy.html'), '--html', '--notes');
  const text = await readFile(alone?.file ?? '', 'utf8');
  const packed = [...text.matchAll(/;base64,([\w+/=]+)/g)].map(([, data = '']) => data);
  const all = [text, ...packed.map((data) => Buffer.from(data, 'base64').toString('latin1'))];
  expect(all.filter((each) => /canary-900\d/.test(each))).toEqual([]);
  expect(asked).toEqual([]);
  canary.close();
});

test('a lesson that fails is named, and words that name none', async ({ out }) => {
  const course = await writeCourse(out, { '1-first.md': '### First\n\nWords.\n' });
  const failed = await print(course, 'nothing-of-the-kind', '--out', out).catch(
    (error: unknown) => error,
  );
  expect(failed).toHaveProperty('code', 1);
  expect(failed).toHaveProperty('stdout', expect.stringContaining('nothing-of-the-kind'));
});

async function writeCourse(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const course = join(folder, 'course');
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(course, path)), { recursive: true });
    await writeFile(join(course, path), text);
  }
  return course;
}
