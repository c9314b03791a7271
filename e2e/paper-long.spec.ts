import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { countParts } from '../src/core/paper/parts.ts';
import * as pdf from './pdf.ts';
import { print } from './print.ts';

const slides = 130;

const table = ['| Unit | Price |', '| --- | --- |', '| Hour | 12 |'].join('\n');

/** What stands on slides that have more than a sentence. */
const bodies: Readonly<Record<number, string>> = {
  2: 'Go to [the hundredth](#/100) or to [the details](#details).',
  3: table,
  4: 'Links to <a href="#">nowhere</a> and <a href="#%">less</a>.',
  99: 'Some words.\n\nWords with <strong id="details">details</strong>.',
  100: table,
  120: 'Back to [the second](#/2), on to [the last](#/130), out to [a site](https://example.org/).',
};

function textOf(number: number): string {
  return `#### Number ${String(number)}\n\n${bodies[number] ?? `The words of slide ${String(number)} stand alone.`}`;
}

/** A lesson that is printed in parts, which are joined. */
const test = base.extend<object, { long: { readonly file: string; readonly pages: number } }>({
  long: [
    // Playwright reads the fixtures a function needs from its first parameter, which must be a pattern.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'lectern-long-'));
      const course = join(folder, 'course');
      await mkdir(course);
      const texts = Array.from({ length: slides }, (_, index) => textOf(index + 1));
      const front = '---\ntitle: A long lesson\nsection: Section-1-Long\nlesson: 1\n---\n\n';
      const pages = texts.join('\n\n<!-- pagebreak -->\n\n');
      await writeFile(join(course, 'long.md'), front + pages);
      const [printed] = await print(course, '--out', join(folder, 'long.pdf'));
      if (printed === undefined) throw new Error('The lesson was not printed.');
      await use(printed);
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

test.skip(pdf.missingTools.length > 0, `skipped: not installed: ${pdf.missingTools.join(', ')}`);

test('parts are joined into one sound file, every slide on its page', ({ long }) => {
  expect(countParts(slides)).toBe(2);
  expect(pdf.isSound(long.file)).toBe(true);
  expect(pdf.foreignFonts(long.file)).toEqual([]);
  expect(long.pages).toBe(slides);
  const drawn = pdf.drawnText(long.file).split('\f').slice(0, -1);
  expect(drawn).toHaveLength(slides);
  for (const [index, page] of drawn.entries()) {
    expect(page).toMatch(new RegExp(`Number ${String(index + 1)}\\b`));
    // The cover has no number.
    if (index > 0) expect(page).toContain(`${String(index + 1)} / ${String(slides)}`);
  }
});

test('the tags of all parts hang in one tree, and tables keep their headings', ({ long }) => {
  const facts = pdf.factsOf(long.file);
  expect(facts.get('Tagged')).toBe('yes');
  expect(facts.get('Title')).toBe('A long lesson');
  expect(pdf.shareHeld(pdf.drawnText(long.file), pdf.taggedText(long.file))).toBeGreaterThan(0.99);
  const all = pdf.everythingIn(long.file);
  expect(all.match(/\/S \/Document/g)).toHaveLength(1);
  expect(all).toContain('/Lang (en)');
  const names = [...all.matchAll(/\/ID \(([^)]*)\)/g)].map(([, name]) => name);
  const heads = [...all.matchAll(/\/Headers \[\s*\(([^)]*)\)\s*\]/g)].map(([, name]) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(heads).toHaveLength(4);
  expect(heads.filter((name) => !names.includes(name))).toEqual([]);
});

test('the outline and links lead across the parts', ({ long }) => {
  const outline = pdf.outlineOf(long.file);
  expect(outline.map(({ page }) => page)).toEqual(outline.map((_, index) => index + 1));
  expect(outline.at(-1)?.title).toBe('Number 130');
  const links = new Map(pdf.linksInside(long.file).map(({ words, page }) => [words, page]));
  expect(links.get('the hundredth')).toBe(100);
  expect(links.get('the details')).toBe(99);
  expect(links.get('the second')).toBe(2);
  expect(links.get('the last')).toBe(130);
  expect(pdf.urlsOf(long.file)).toContain('https://example.org/');
});
