import { describe, expect, test } from 'vitest';
import { renderLibraryPage } from './library.ts';
import { renderMissingPage } from './missing.ts';
import { courseOf, elementsOf, faultsOf, sampleFrame, wordsOf } from './testing.ts';

const front = (lines: string): string => `---\n${lines}\n---\n`;
const slides = (count: number): string =>
  Array.from({ length: count }, (_, n) => `### Title ${String(n + 1)}\n\nWords.`).join(
    '\n\n<!-- pagebreak -->\n\n',
  );

const course = courseOf(
  {
    'a.md': front('title: Docker\nsection: Section-7-ECS\nlesson: 1') + slides(5),
    'b.md': front('title: "A <b>bold</b> claim"\nsection: Section-7-ECS\nlesson: 2') + slides(2),
    'c.md':
      front('title: "Hands-On: Docker"\nsection: Section-7-ECS\nlesson: 1\norder: 1') + slides(3),
    'd.md': front('title: Buckets\nsection: Section-8-S3\nlesson: 1') + slides(20),
  },
  { title: 'Clouds' },
);
const frame = { ...sampleFrame, root: './' };
const page = renderLibraryPage(course, frame);

describe('the library', () => {
  test('lists every lesson as a link, hands-on under their lesson', () => {
    const links = elementsOf(page).filter(
      ({ properties }) => String(properties['className']) === 'row-link',
    );
    expect(links.map(({ properties }) => properties['href'])).toEqual([
      './section-7-ecs/1-docker/',
      './section-7-ecs/1-1-hands-on-docker/',
      './section-7-ecs/2-a-b-bold-b-claim/',
      './section-8-s3/1-buckets/',
    ]);
    expect(page.body).toMatch(/<ul class="nested-rows">\s*<li class="row nested"/);
  });

  test('draws a block a slide, small when there are many, and says their number', () => {
    const blocks = elementsOf(page).filter(({ properties }) =>
      String(properties['className']).includes('blocks'),
    );
    const many = blocks.at(-1);
    expect(many?.properties['dataMany']).toBe('');
    expect(many?.children.filter((node) => 'tagName' in node && node.tagName === 'i')).toHaveLength(
      20,
    );
    expect(many === undefined ? '' : wordsOf(many)).toBe('20 slides');
  });

  test('escapes titles', () => {
    expect(page.body).toContain('A &lt;b&gt;bold&lt;/b&gt; claim');
    expect(page.body).not.toContain('<b>bold');
  });

  test('has one h1, and nothing that the policy forbids', () => {
    const headings = elementsOf(page).filter(({ tagName }) => tagName === 'h1');
    expect(headings.map(wordsOf)).toEqual(['Clouds']);
    expect(faultsOf(page)).toEqual([]);
  });

  test('unfolds a short course and folds a long one but for its first section', () => {
    const long = courseOf(
      Object.fromEntries(
        Array.from({ length: 60 }, (_, n) => [
          `${String(n)}.md`,
          front(
            `title: L${String(n)}\nsection: Section-${String((n % 3) + 1)}-X\nlesson: ${String(n)}`,
          ) + slides(1),
        ]),
      ),
    );
    const open = (body: string): number => body.match(/<details [^>]* open>/g)?.length ?? 0;
    expect(open(page.body)).toBe(2);
    expect(open(renderLibraryPage(long, frame).body)).toBe(1);
  });

  test('says what to do when there are no lessons', () => {
    const empty = renderLibraryPage(courseOf({}), frame);
    expect(empty.body).toContain('This course has no lessons yet.');
    expect(faultsOf(empty)).toEqual([]);
  });

  test('shows problems only while writing', () => {
    const broken = courseOf({ 'x.md': '### A\n\n<!-- pagewidth -->\n' });
    expect(renderLibraryPage(broken, frame).body).not.toContain('class="problems"');
    const shown = renderLibraryPage(broken, { ...frame, showProblems: true });
    expect(shown.body).toContain('x.md:3:1');
  });
});

test('the page for lost visitors lists what exists', () => {
  const missing = renderMissingPage(course, frame);
  expect(missing.body).toContain('./section-8-s3/1-buckets/');
  expect(faultsOf(missing)).toEqual([]);
});
