import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeLesson } from './decode.ts';
import type { Lesson } from './lesson.ts';
import { parseLesson } from './parse.ts';

/** Lessons that a teacher really wrote, beside the repository; skipped where they are not at hand. */
const shared = new URL('../../../../shared/lessons/', import.meta.url);
const present = existsSync(shared);

/**
 * Slides of the lessons that break naive tools, counted by eye. A mistyped pagebreak is no break: `Section-1-2-…` and
 * `comment--…` would have one more with the break that is told.
 */
const odd = new Map([
  ['Section-1-2-iam', 4],
  ['Section-5-2-elastic', 4],
  ['Section-6-1-aws-snow', 1],
  ['comment--', 4],
  ['day-2-quiz-1', 8],
  ['fm-badline--', 3],
  ['fm-vs-path--', 5],
  ['img--', 8],
  ['mid---', 4],
  ['noeol--', 7],
  ['nofm--', 3],
  ['nolesson--', 6],
  ['nopb--', 1],
  ['pb-indented--', 10],
  ['pb-noblank-after--', 3],
  ['pb-noblank-before--', 6],
  ['slide-only-rule--', 4],
  ['table--', 5],
]);

/** What is told of them: the mistyped pagebreaks, with their lines, and little else. */
const told = new Map([
  ['odd/Section-1-2-iam-essential-overview.md', ['35 pagebreak-typo']],
  ['odd/comment--Section-1-2-iam-essential-overview-09c582d.md', ['35 pagebreak-typo']],
  ['course/Section-2-6-amazon-s3-versioning-overview.md', ['19 pagebreak-typo']],
  [
    'odd/nofm--Section-1-IAM-3-iam-advanced-user-management-and-policy-inheritance-001da15.md',
    ['1 front-matter-form'],
  ],
]);

const lessons = present
  ? ['seed', 'course', 'odd'].flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, shared)).map((name) => `${folder}/${name}`),
    )
  : [];

/** Every lesson, read once. */
const parsed = new Map(lessons.map((file) => [file, read(file)]));

function read(file: string): { readonly text: string; readonly lesson: Lesson } {
  const { text } = decodeLesson(readFileSync(new URL(file, shared)), file);
  return { text, lesson: parseLesson(text, file) };
}

/** Slides by counting comments in the bare text, code left out. */
function countedSlides(text: string): number {
  const body = text.replace(/^---\n[^]*?\n---\n/, '');
  return body
    .replace(/```[^]*?```/g, 'code')
    .split(/<!-- *pagebreak *-->/)
    .filter((part) => part.replace(/-{3,}/g, '').trim() !== '').length;
}

/** Words with how often each is there; marks of Markdown are no words. */
function tally(text: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? [])
    words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

describe.skipIf(!present)('real lessons', () => {
  it('are all there', () => {
    expect(lessons.length).toBeGreaterThan(95);
  });

  it('are cut into slides as a careful reader would', () => {
    const names = lessons.filter((file) => file.startsWith('odd/'));
    const counts = names.map((file) => `${file} ${parsed.get(file)?.lesson.slides.length}`);
    const due = names.map((file) => {
      const [, slides] = [...odd].find(([start]) => file.startsWith(`odd/${start}`)) ?? [];
      return `${file} ${slides}`;
    });
    expect(counts).toEqual(due);
  });

  it('have the slides that their comments count', () => {
    const others = lessons.filter(
      (file) => !file.startsWith('odd/nofm') && !file.startsWith('odd/fm-'),
    );
    for (const file of others) {
      const { text, lesson } = parsed.get(file) ?? read(file);
      expect(`${file} ${lesson.slides.length}`).toBe(`${file} ${countedSlides(text)}`);
    }
  });

  it('lose no word between slides and notes', () => {
    for (const { text, lesson } of parsed.values()) {
      const first = lesson.slides[0]?.line ?? 1;
      const comment = /<!-- (?:page\w+) -->/g;
      const body = text
        .split('\n')
        .slice(first - 1)
        .join('\n')
        .replace(comment, '');
      const kept = lesson.slides.flatMap(({ source, notes }) => [
        source,
        ...notes.parts.map((part) => part.source),
      ]);
      expect(tally(kept.join('\n'))).toEqual(tally(body));
    }
  });

  it('begin every slide on the line where it begins', () => {
    for (const [file, { text, lesson }] of parsed) {
      const lines = text.split('\n');
      const shown = lesson.slides.filter(({ source }) => !source.startsWith('\n'));
      const found = shown.map(({ line }) => lines[line - 1]?.trim());
      expect([file, ...found]).toEqual([
        file,
        ...shown.map(({ source }) => source.split('\n')[0]?.trim()),
      ]);
    }
  });

  it('are told what is wrong, and nothing that is right', () => {
    for (const [file, { lesson }] of parsed) {
      const problems = lesson.problems
        .filter(({ message }) => !message.includes('other sites'))
        .map(({ line, rule }) => `${line} ${rule}`);
      expect([file, ...problems]).toEqual([file, ...(told.get(file) ?? [])]);
    }
  });

  it('are of the kind that their titles say', () => {
    for (const file of lessons.filter((name) => name.startsWith('course/'))) {
      const kind = /quiz/.test(file) ? 'quiz' : /-\d+-\d+-\d+-/.test(file) ? 'hands-on' : 'lesson';
      expect(`${file} ${parsed.get(file)?.lesson.kind}`).toBe(`${file} ${kind}`);
    }
  });
});
