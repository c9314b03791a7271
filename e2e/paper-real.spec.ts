import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import type { Entry } from '../src/core/course/course.ts';
import { readingOrder } from '../src/core/course/reading-order.ts';
import type { Slide } from '../src/core/lesson/lesson.ts';
import { readCourse } from '../src/node/content/content.ts';
import * as pdf from './pdf.ts';
import { print } from './print.ts';
import { hasRealLessons, realLessons } from './site.ts';
import { countWords, wordsOf } from './words.ts';

/** A course that was printed into one file, and what a reader finds there. */
interface PrintedCourse {
  readonly folder: string;
  readonly file: string;
  /** As the command said. */
  readonly pages: number;
  readonly entries: readonly Entry[];
  readonly outline: readonly pdf.OutlineLine[];
  /** What is drawn, page by page. */
  readonly drawn: readonly string[];
}

/** Every real lesson, in one file for each of the folders: the browser starts three times, and not for each lesson. */
const test = base.extend<object, { courses: readonly PrintedCourse[] }>({
  courses: [
    // Playwright reads the fixtures a function needs from its first parameter, which must be a pattern.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const out = await mkdtemp(join(tmpdir(), 'lectern-real-'));
      const courses: PrintedCourse[] = [];
      for (const name of ['course', 'odd', 'seed'])
        courses.push(await printWhole(join(realLessons, name), join(out, `${name}.pdf`)));
      await use(courses);
      await rm(out, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 400_000 },
  ],
});

test.skip(pdf.missingTools.length > 0, `skipped: not installed: ${pdf.missingTools.join(', ')}`);
test.skip(!hasRealLessons, 'skipped: there are no real lessons beside this repository');

async function printWhole(folder: string, out: string): Promise<PrintedCourse> {
  const [printed] = await print(folder, '--one', '--out', out);
  if (printed === undefined) throw new Error(`${folder} was not printed.`);
  const { course } = await readCourse(folder);
  return {
    folder,
    ...printed,
    entries: readingOrder(course),
    outline: pdf.outlineOf(printed.file),
    drawn: pdf.drawnText(printed.file).split('\f').slice(0, -1),
  };
}

test('every page is there, and the files are sound', ({ courses }) => {
  for (const { file, pages, drawn } of courses) {
    expect(Number(pdf.factsOf(file).get('Pages'))).toBe(pages);
    expect(drawn).toHaveLength(pages);
    expect(drawn.filter((page) => page.trim() === '')).toEqual([]);
    expect(pdf.isSound(file)).toBe(true);
    expect(pdf.foreignFonts(file)).toEqual([]);
  }
});

test('every slide is in the tags', ({ courses }) => {
  for (const { file, drawn, entries } of courses) {
    expect(pdf.factsOf(file).get('Tagged')).toBe('yes');
    const tagged = pdf.taggedText(file);
    expect(pdf.shareHeld(drawn.join(' '), tagged)).toBeGreaterThanOrEqual(0.99);
    const letters = lettersOf(tagged);
    const titles = entries.flatMap(({ lesson }) => lesson.slides.flatMap(shownTitle));
    expect(titles.filter((title) => !letters.includes(lettersOf(title)))).toEqual([]);
  }
});

test('the outline has one entry a slide, below its lesson, in order', ({ courses }) => {
  for (const { outline, entries, pages } of courses) {
    const leaves = leavesOf(outline);
    expect(leaves.map(({ title }) => title)).toEqual(
      entries.flatMap(({ lesson }) =>
        lesson.slides.map(({ title, number }) => title ?? `Slide ${String(number)}`),
      ),
    );
    const places = leaves.map(({ page }) => page);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places.every((page) => page >= 1 && page <= pages)).toBe(true);
  }
});

test('every word of every lesson is on its own pages', async ({ courses }) => {
  const lost: string[] = [];
  for (const { folder, entries, outline, drawn } of courses) {
    const leaves = leavesOf(outline);
    let slide = 0;
    for (const { lesson } of entries) {
      const first = leaves[slide]?.page ?? 1;
      slide += lesson.slides.length;
      const next = leaves[slide]?.page ?? drawn.length + 1;
      const text = drawn
        .slice(first - 1, next - 1)
        .join(' ')
        .normalize('NFKC');
      const shown = countWords(text.match(/[\p{L}\p{N}]+/gu) ?? []);
      const whole = text.replaceAll(/\s+/g, '');
      const written = wordsOf(
        (await readFile(join(folder, lesson.file), 'utf8')).normalize('NFKC'),
      );
      for (const [word, times] of countWords(written))
        // A word that was broken between two lines is there in two parts.
        if ((shown.get(word) ?? 0) < times && whole.split(word).length <= times)
          lost.push(`${lesson.file}: ${word}`);
    }
  }
  expect(lost).toEqual([]);
});

test('links lead where they are said to, and nowhere on this machine', async ({ courses }) => {
  for (const { folder, file, entries } of courses) {
    const urls = new Set(pdf.urlsOf(file));
    for (const { lesson } of entries) {
      const text = (await readFile(join(folder, lesson.file), 'utf8')).replaceAll(/`[^`]*`/g, '');
      for (const [, url = ''] of text.matchAll(/(?<!!)\[[^\]]*\]\((https?:[^)\s]+)\)/g))
        expect.soft(urls, lesson.file).toContain(new URL(url).href);
    }
    expect([...urls].filter((url) => /127\.0\.0\.1|localhost|file:/.test(url))).toEqual([]);
  }
});

test('files say their language and title, and hold no notes', async ({ courses }) => {
  for (const { folder, file } of courses) {
    const { course } = await readCourse(folder);
    expect(pdf.factsOf(file).get('Title')).toBe(course.title);
    const all = pdf.everythingIn(file);
    expect(all).toContain('/Lang (en)');
    for (const { lesson } of readingOrder(course))
      for (const { notes } of lesson.slides)
        for (const { source } of notes.parts) {
          const words = source.trim().slice(0, 60);
          if (words.length > 20) expect.soft(all.includes(words), lesson.file).toBe(false);
        }
  }
});

/** The lines of an outline that lead to slides. */
function leavesOf(lines: readonly pdf.OutlineLine[]): readonly pdf.OutlineLine[] {
  return lines.flatMap((line) => (line.kids.length > 0 ? leavesOf(line.kids) : [line]));
}

/** What a slide shows of its title, when it has one: "Step 3:" stands beside it, as a numeral and "Step 3 of 6". */
function shownTitle({ title }: Slide): readonly string[] {
  return title === undefined ? [] : [title.replace(/^step \d+\s*[:.)–—-]?\s*/i, '')];
}

/** Letters and digits alone: tags break lines and join words in their own way. */
function lettersOf(text: string): string {
  return text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');
}
