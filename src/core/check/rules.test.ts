import { expect, it, test } from 'vitest';
import { arrangeCourse } from '../course/arrange.ts';
import { defaultSettings } from '../course/settings.ts';
import { parseLesson } from '../lesson/parse.ts';
import { checkCourse } from './course.ts';

/** What is told of one lesson of this text: `line rule`. */
function told(text: string, ignore: readonly string[] = []): readonly string[] {
  const lesson = parseLesson(`---\ntitle: A lesson\n---\n\n${text}\n`, 'a.md');
  const course = arrangeCourse([lesson], { ...defaultSettings, ignore });
  return checkCourse(course, new Set(['a.md', 'map.svg'])).map(
    ({ line, rule }) => `${String(line)} ${rule}`,
  );
}

test.each([
  ['TODO: ask about the roof.', '5 left-over'],
  ['The plan is TBD.', '5 left-over'],
  ['Words.\n\nSpeaker notes: wait here.', '7 notes-shown'],
  ['**Words**\nand [a plan](floor plan.pdf).', '6 link-as-text'],
  ['See [the site] (https://example.org/a.html).', '5 link-as-text'],
  ['See [here](https://example.org).', '5 link-words'],
  ['![picture](map.svg)', '5 image-alt'],
  ['![map.svg](map.svg)', '5 image-alt'],
  ['Words.\n\n```pyhton\nx\n```', '7 code-language'],
  ['Go to [the end](#/9).', '5 dead-link'],
  ['Words. <!-- lectern-ignore: dead-lnik -->', '5 ignore-unknown'],
])('%j is told: %s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test.each([
  'A todo list, and the class TodoList.',
  '`TODO: x` marks what is left to do.',
  '```js\n// TODO: x\n```',
  'Notes of the speaker are never shown.',
  'The array [1] (see below).',
  '`[a](b c.md)` is written so.',
  'See [the opening hours](https://example.org).',
  '![A map of the hall](map.svg)',
  '```hcl\nx\n```\n\n```Dockerfile\nx\n```\n\n```wat\nx\n```',
])('%j is none of our business', (text) => {
  expect(told(text)).toEqual([]);
});

const gate = '#### The Gate\n\nThe gate opens at nine and closes at five on every day.';

it('tells a slide that stands there twice, and not its title as well', () => {
  expect(told(`${gate}\n\n<!-- pagebreak -->\n\n${gate}`)).toEqual(['11 repeated-slide']);
  expect(told(`${gate}\n\n<!-- pagebreak -->\n\n${gate} Or not.`)).toEqual(['11 repeated-title']);
});

it('is silent where the author said so: on a slide, above the lesson, in the course', () => {
  const link = 'Go to [the end](#/9).';
  const ask = '<!-- lectern-ignore: dead-link -->';
  expect(told(`One.\n\n${ask}\n\n${link}`)).toEqual([]);
  expect(told(`One.\n\n${ask}\n\n<!-- pagebreak -->\n\n${link}`)).toEqual(['11 dead-link']);
  expect(told(`${ask}\n\nOne.\n\n<!-- pagebreak -->\n\n${link}`)).toEqual([]);
  expect(told(link, ['dead-link'])).toEqual([]);
});
