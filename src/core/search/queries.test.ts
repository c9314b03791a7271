import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { arrangeCourse } from '../course/arrange.ts';
import { readingOrder } from '../course/reading-order.ts';
import { defaultSettings } from '../course/settings.ts';
import { decodeLesson } from '../lesson/decode.ts';
import { parseLesson } from '../lesson/parse.ts';
import { renderSlide } from '../lesson/render.ts';
import { sampleTools } from '../lesson/sample.ts';
import { createSearcher } from './searcher.ts';
import { wordsOfSlide } from './slide-words.ts';

const sample = new URL('../../../slides/', import.meta.url);
/** A public course beside the repository; skipped where it is not at hand. */
const real = new URL('../../../../shared/lessons/course/', import.meta.url);

/** Of forty queries that a learner would type, so many must have a right slide among the first three. */
const enough = 38;

describe('a learner finds the slide', { timeout: 60_000 }, () => {
  it('in the sample course', () => {
    expectFound(sample, 'sample-course.txt');
  });

  it.skipIf(!existsSync(real))('in a public course', () => {
    expectFound(real, 'real-course.txt');
  });
});

interface Query {
  readonly words: string;
  /** `file id`, with the beginning of the file's name. */
  readonly right: readonly string[];
}

function expectFound(folder: URL, fixture: string): void {
  const { search, idOf } = openCourse(folder);
  const queries = readQueries(fixture);
  const missed = queries.filter(({ words, right }) => {
    const first = search(words).map(idOf);
    return !first.some((one) => right.some((place) => matches(one, place)));
  });
  expect(queries).toHaveLength(40);
  expect(missed.length, missed.map(({ words }) => words).join('; ')).toBeLessThanOrEqual(
    queries.length - enough,
  );
}

function matches(found: string, place: string): boolean {
  const [file = '', id = ''] = place.split(' ');
  const [foundFile = '', foundId = ''] = found.split(' ');
  return foundFile.replace(/^Section-/, '').startsWith(file) && foundId === id;
}

function readQueries(fixture: string): readonly Query[] {
  const text = readFileSync(new URL(`fixtures/${fixture}`, import.meta.url), 'utf8');
  return text.split('\n').flatMap((line) => {
    const [words, right] = line.split(/ {2,}/);
    return words === undefined || right === undefined ? [] : [{ words, right: right.split('; ') }];
  });
}

/** The search over all lessons of a folder, and the name of a slide that was found. */
function openCourse(folder: URL) {
  const names = readdirSync(fileURLToPath(folder), { recursive: true, encoding: 'utf8' });
  const lessons = names
    .filter((name) => name.endsWith('.md'))
    .map((name) => parseLesson(decodeLesson(readFileSync(new URL(name, folder)), name).text, name));
  const entries = readingOrder(arrangeCourse(lessons, defaultSettings));
  const searcher = createSearcher({
    lang: 'en',
    lessons: entries.map(({ lesson, address, label }) => ({
      address,
      label,
      title: lesson.title,
      section: '',
      kind: lesson.kind,
      slides: lesson.slides.map((slide) => ({
        title: slide.title ?? '',
        text: wordsOfSlide(renderSlide(slide, lesson, sampleTools)),
      })),
    })),
  });
  const ids = new Map(
    entries.flatMap(({ lesson, address }) =>
      lesson.slides.map(({ number, id }) => [
        `${address}${String(number)}`,
        `${lesson.file.split('/').at(-1) ?? ''} ${id}`,
      ]),
    ),
  );
  return {
    search: (query: string) => searcher.search(query, 3).found,
    idOf: (found: { readonly lesson: { readonly address: string }; readonly slide: number }) =>
      ids.get(`${found.lesson.address}${String(found.slide)}`) ?? '',
  };
}
