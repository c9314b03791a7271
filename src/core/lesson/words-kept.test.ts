import fc from 'fast-check';
import { parseHtml } from './html.ts';
import { describe, expect, test } from 'vitest';
import { readSource, renderSource } from './sample.ts';
import { textOf } from './tree.ts';

/** Words that mean nothing in Markdown, so that all of them must be seen. */
const word = fc.constantFrom(
  ...'Amazon S3 costs $5 and e.g. a_b v1.2 U.S. done? Yes! (well) "so" it\'s Function-as-a-Service 速度很快。 /users/{id} a<b x&y A) Step 3: Note:'.split(
    ' ',
  ),
);
const line = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
const around = (before: string, after: string) => line.map((words) => `${before}${words}${after}`);
const inline = fc.oneof(
  line,
  around('Then **', '** so.'),
  around('*Now* ', '. Go'),
  around('See [', '](a.md) now'),
);
const items = (mark: string) =>
  fc
    .array(fc.oneof(inline, around('**Lead**: ', '')), { minLength: 1, maxLength: 4 })
    .map((each) => each.map((text) => `${mark}${text}`).join('\n'));
const nested = fc
  .tuple(inline, inline)
  .map(([outer, inner]) => `- ${outer}\n  - ${inner}\n\n    ${inner}`);
const table = fc.tuple(line, line).map(([a, b]) => `| ${a} | ${b} |\n|---|---|\n| ${b} | ${a} |`);
const code = line.map((words) => `\`\`\`js {1|2}\n${words}\n${words}\n\`\`\``);
const quiz = fc
  .tuple(inline, inline)
  .map(([a, b]) => `- A) ${a}\n  - Correct: ${b}\n- B) ${b}\n  - Incorrect: ${a}`);
const block = fc.oneof(
  inline,
  around('#### ', ''),
  items('- '),
  items('1. '),
  items('- [ ] '),
  nested,
  table,
  code,
  quiz,
  around('> ', ''),
  around('::: tip ', '\nWords\n:::'),
  around('Words.^[', ']'),
  fc.constant('<!-- pause -->'),
);
const slide = fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => blocks.join('\n\n'));

/** Runs of letters and digits, each with how often it is there. */
function tally(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const run of text.match(/[\p{L}\p{N}]+/gu) ?? []) found.set(run, (found.get(run) ?? 0) + 1);
  return found;
}

/** Markdown without what is not seen: link targets, the words after a fence, letters of options. */
function seen(source: string): string {
  return source
    .replaceAll('(a.md)', '')
    .replace(/^```js.*$/gm, '')
    .replace(/^<!--.*$/gm, '')
    .replace(/^::: tip/gm, '')
    .replace(/^1\. /gm, '');
}

describe('the words of the source are the words of the slide', () => {
  test.each(['lesson', 'hands-on', 'quiz'] as const)(
    'in a %s',
    (kind) => {
      fc.assert(
        fc.property(slide, (source) => {
          const html = renderSource(source, { kind });
          const spaced = html.replace(/<\/(?:p|li|h\d|td|th|div|strong|button)>/g, ' $&');
          const shown = tally(textOf(parseHtml(spaced)));
          const missing = [...tally(seen(source))].filter(
            ([run, times]) => (shown.get(run) ?? 0) < times,
          );
          expect(missing).toEqual([]);
        }),
        { numRuns: 300 },
      );
    },
    30_000,
  );
});

describe('nothing throws', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom(...Array.from('#-*_`~[]()<>!|:$^={}&;\\"\'/ \n\t.1aA')),
      maxLength: 120,
    }),
  );

  test('on any text', () => {
    fc.assert(
      fc.property(anything, (source) => {
        const reading = readSource(source);
        const html = renderSource(source);
        expect(html.startsWith('<section class="slide"')).toBe(true);
        expect(reading.problems.every(({ line, column }) => line >= 1 && column >= 1)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  }, 30_000);
});
