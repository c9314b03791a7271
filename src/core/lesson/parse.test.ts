import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutNames } from './layout.ts';
import type { Lesson } from './lesson.ts';
import { parseLesson } from './parse.ts';

const file = 'course/lesson.md';
const read = (text: string): Lesson => parseLesson(text, file);
const sourcesOf = (lesson: Lesson): readonly string[] => lesson.slides.map(({ source }) => source);

/** The signs that mean something to Lectern, to be thrown together at random. */
const marks = [
  ...['---\n', '...\n', 'title: a\n', 'separator: hr\n', '<!--', '-->', 'pagebreak', ' pause '],
  ...['<!-- pagebreak -->', 'slide: layout=rows', 'lectern-ignore: x', '[click]', '[click:3]'],
  ...['```\n', '~~~', '`', '``', '$$', 'Note:', '???\n', ':::', '::: notes\n', '::: learners\n'],
  ...['- ', '1. ', '> ', '    ', '\t', '\n', '\n\n', '\r\n', '# ', '===\n', 'word', 'Ü☕', '\0'],
  ...['[^a]', '[^a]: ', '[b]: c\n', '<aside class="notes">', '</aside>', '|a|\n', '\\', '{.b}'],
];
const soup = fc.array(fc.constantFrom(...marks), { maxLength: 40 }).map((all) => all.join(''));
const anything = fc.oneof(soup, fc.string({ maxLength: 200 }), fc.string({ unit: 'binary' }));

/** Words that occur once in a lesson, so that each can be found again. */
const word = (index: number): string => `word${index}x`;

/** The same at random, without what sets something, every word another one. */
const wordSoup = fc
  .array(fc.constantFrom(...marks.filter((mark) => !/: \w|\.\.\.|x$/.test(mark)), '§ ', '§\n'), {
    maxLength: 40,
  })
  .map((all) => {
    let words = 0;
    return `x\n${all.join('').replace(/§/g, () => word(words++))}`;
  });

describe('any text', () => {
  it('makes a sound lesson and sound problems', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const lesson = read(text);
        const lines = text.split(/\r\n?|\n/).length;
        expect(lesson.title).not.toBe('');
        expect(lesson.slides.map(({ number }) => number)).toEqual(
          lesson.slides.map((_, index) => index + 1),
        );
        expect(new Set(lesson.slides.map(({ id }) => id)).size).toBe(lesson.slides.length);
        for (const slide of lesson.slides) {
          expect(slide.id).toMatch(/^\p{L}[\p{L}\p{N}\p{M}-]*$/u);
          expect(slide.line).toBeLessThanOrEqual(lines);
          expect(layoutNames).toContain(slide.layouts[0]);
        }
        for (const { message, line, column } of lesson.problems) {
          expect(message).not.toMatch(/\p{Cc}/u);
          expect(line >= 1 && line <= lines && column >= 1).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every word, and keeps it once', () => {
    fc.assert(
      fc.property(wordSoup, (text) => {
        const { slides } = read(text);
        const kept = slides.flatMap(({ source, notes }) => [
          source,
          ...notes.parts.map((part) => part.source),
        ]);
        const words = (kept.join('\n').match(/word\d+x/g) ?? []).sort();
        expect(words).toEqual((text.match(/word\d+x/g) ?? []).sort());
      }),
      { numRuns: 500 },
    );
  });

  it('is data that survives JSON', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const lesson = read(text);
        expect(JSON.stringify(JSON.parse(JSON.stringify(lesson)))).toBe(JSON.stringify(lesson));
      }),
    );
  });
});

/** Blocks as teachers write them; `§` stands for a word of its own. */
const blocks = [
  '### §',
  '§ § §',
  '- §\n- §\n  - §',
  '- **§**: §\n\n  §\n\n- §',
  '1. §\n2. §\n3. §',
  '> §\n> §',
  '```js\n§\n\n§ <!-- pagebreak -->\n```',
  '| § | § |\n| - | - |\n| § | § |',
  '`§` and ``§ <!-- ` § ``',
  '§\n---\n\n§',
  '§\n\n---\n\n§',
  '::: tip\n§\n:::',
  '§ <!-- pause -->',
];
const notes = [
  '<!-- § § -->',
  '::: notes\n§\n\n§\n:::',
  '<!--\n§\n[click] §\n-->',
  '<aside class="notes">§</aside>',
  '::: learners\n§\n:::',
];
const lastNotes = ['Note: §\n\n- §', 'Notes:\n§\n[click:2] §', '???\n\n§ <!-- § --> §'];
const breaks = [
  '<!-- pagebreak -->',
  '\n<!-- page-break -->\n',
  '  <!--PAGEBREAK-->',
  '\n\n<!--\npagebreak\n-->\n\n',
];

interface Written {
  readonly text: string;
  readonly slides: number;
  readonly words: number;
  /** Words that only the speaker may see. */
  readonly secret: ReadonlySet<string>;
}

const slide = fc.record({
  blocks: fc.array(fc.constantFrom(...blocks, ...notes), { minLength: 1, maxLength: 4 }),
  last: fc.option(fc.constantFrom(...lastNotes)),
  between: fc.constantFrom(...breaks),
});

/** A lesson of such blocks, its words numbered. */
const written = fc.array(slide, { minLength: 1, maxLength: 6 }).map((slides): Written => {
  const secret = new Set<string>();
  let words = 0;
  const fill = (block: string): string =>
    block.replace(/§/g, () => {
      const name = word(words++);
      if (isNotes(block)) secret.add(name);
      return name;
    });
  const texts = slides.map(({ blocks: own, last, between }, index) => {
    const all = last === null ? own : [...own, last];
    return `${index === 0 ? '' : `${between}\n`}${all.map(fill).join('\n\n')}`;
  });
  const full = slides.filter((each) => each.blocks.some((block) => !isNotes(block))).length;
  return { text: texts.join('\n\n'), slides: Math.max(1, full), words, secret };
});

function isNotes(block: string): boolean {
  return notes.includes(block) || lastNotes.includes(block);
}

describe('files', () => {
  it('are those of slides, of backgrounds and of notes', () => {
    const { files, codeLanguages } = read(
      '![A](a.png)\n\nNote: ![B](b.png)\n\n```js\nx\n```\n\n<!-- pagebreak -->\n\n<!-- slide: background="my%20c.png" -->',
    );
    expect(files.map(({ path, line }) => `${path} ${line}`)).toEqual([
      'a.png 1',
      'b.png 1',
      'my c.png 11',
    ]);
    expect(codeLanguages).toEqual(['js']);
  });
});

describe('nonsense', () => {
  it.each([
    ['emphasis', '*a **a '.repeat(300) + 'b' + ' a** a*'.repeat(300)],
    ['footnotes', '[^a] '.repeat(600)],
    ['letters', 'word '.repeat(60_000)],
  ])('is shown as it is written: %s', (_, nonsense) => {
    const { slides, problems } = read(`${nonsense}\n\nNote: ${nonsense}`);
    expect(slides[0]?.source).toBe(`    ${nonsense}`.trimEnd());
    expect(slides[0]?.notes.parts[0]?.source.startsWith('    ')).toBe(true);
    expect(problems.map(({ rule }) => rule)).toEqual(['slide-overload']);
  });

  it('is refused when it is too large', () => {
    for (const large of ['a'.repeat(5 * 1024 * 1024 + 1), '\n'.repeat(100_001)]) {
      const { slides, problems } = read(large);
      expect(problems.map(({ rule }) => rule)).toEqual(['lesson-size']);
      expect(slides[0]?.source).toBe(problems[0]?.message);
    }
  });

  it('keeps all words when there are too many slides', () => {
    const { slides, problems } = read(
      Array.from({ length: 2003 }, (_, index) => word(index)).join('\n<!-- pagebreak -->\n'),
    );
    expect(slides).toHaveLength(2000);
    expect(slides.at(-1)?.source.match(/word\d+x/g)).toEqual([1999, 2000, 2001, 2002].map(word));
    expect(problems.map(({ rule, line }) => `${rule} ${line}`)).toEqual(['lesson-slides 3999']);
  });
});

describe('a lesson', () => {
  it('has a slide for every stretch between pagebreaks that holds something', () => {
    fc.assert(
      fc.property(written, ({ text, slides }) => {
        expect(read(text).slides).toHaveLength(slides);
      }),
    );
  });

  it('loses no word, and shows none that is for the speaker', () => {
    fc.assert(
      fc.property(written, ({ text, words, secret }) => {
        const lesson = read(text);
        const shown = sourcesOf(lesson).join('\n');
        const said = lesson.slides
          .flatMap(({ notes: { parts } }) => parts.map((part) => part.source))
          .join('\n');
        for (let index = 0; index < words; index++) {
          const name = word(index);
          expect(shown.includes(name), name).toBe(!secret.has(name));
          expect(said.includes(name), name).toBe(secret.has(name));
        }
      }),
    );
  });

  it('keeps every word on its line', () => {
    fc.assert(
      fc.property(written, ({ text }) => {
        const lines = text.split('\n');
        for (const { source, line } of read(text).slides) {
          for (const [index, words] of source.split('\n').entries()) {
            for (const name of words.match(/word\d+x/g) ?? []) {
              expect(lines[line - 1 + index]).toContain(name);
            }
          }
        }
      }),
    );
  });

  it('reads the same again when its slides are put together again', () => {
    fc.assert(
      fc.property(written, ({ text }) => {
        const once = sourcesOf(read(text)).map((source) => source.trimStart());
        const again = sourcesOf(read(once.join('\n\n<!-- pagebreak -->\n\n')));
        expect(again).toEqual(once);
      }),
    );
  });
});
