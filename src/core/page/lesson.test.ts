import { describe, expect, test } from 'vitest';
import { courseOf, elementsOf, faultsOf, lessonPage, wordsOf } from './testing.ts';
import type { Page } from './page.ts';

const front = (lines: string): string => `---\n${lines}\n---\n`;
const pagebreak = '\n\n<!-- pagebreak -->\n\n';
const quiz = `### Question 1:\n\nWhich?\n\n- A) This\n  - Correct: yes\n- B) That\n  - Incorrect: no\n`;

const course = courseOf(
  {
    'a.md':
      front('title: Docker </script><script>alert(1)</script>\nsection: Section-7-ECS\nlesson: 1') +
      `### Docker\n\nA lead paragraph.${pagebreak}### Images\n\n- **One**: a\n- **Two**: b`,
    'b.md':
      front('title: "Hands-On: Docker"\nsection: Section-7-ECS\nlesson: 1\norder: 1') +
      `### Step 1: Install\n\nDo it.${pagebreak}### Step 2: Run\n\nDo that.`,
    'c.md': front('title: Quiz 1\nsection: Section-7-ECS\nlesson: 2') + quiz,
  },
  { title: 'Clouds' },
);

const headings = (page: Page, level: 'h1' | 'h2'): readonly string[] =>
  elementsOf(page)
    .filter(({ tagName }) => tagName === level)
    .map((element) => wordsOf(element).trim());

describe('a lesson page', () => {
  test('has one h1: the heading of the cover, else the title of the lesson', () => {
    expect(headings(lessonPage(course, 0), 'h1')).toEqual(['Docker']);
    expect(headings(lessonPage(course, 1), 'h1')).toEqual(['Hands-On: Docker']);
    expect(headings(lessonPage(course, 1), 'h2')).toEqual(['Step 1: Install', 'Step 2: Run']);
    expect(headings(lessonPage(course, 2), 'h1')).toEqual(['Quiz 1']);
  });

  test('puts section, lesson, course and facts on the cover', () => {
    const [cover] = elementsOf(lessonPage(course, 0)).filter(
      ({ tagName, properties }) => tagName === 'section' && properties['dataSlide'] === '1',
    );
    const words = cover === undefined ? '' : wordsOf(cover).replace(/\s+/g, ' ');
    expect(words).toMatch(/^Section 7 · ECS Lesson 1 Clouds ?Docker/);
    expect(words).toMatch(/A lead paragraph\. ?2 slides2 minutes1 hands-on$/);
  });

  test('shows words for learners after their slide, and no notes', () => {
    const page = lessonPage(course, 0, { learners: [[], ['<p>Ask yourself.</p>']] });
    expect(page.body).toMatch(
      /<aside class="learners"[^>]*>.*\n<p>Ask yourself\.<\/p><\/aside><\/section>\s*<\/div>\s*<\/main>/,
    );
    expect(page.body.match(/class="learners"/g)).toHaveLength(1);
  });

  test('leads to the lessons before and after, in reading order', () => {
    const links = elementsOf(lessonPage(course, 1)).filter(
      ({ properties }) => properties['className']?.toString() === 'neighbour',
    );
    expect(links.map(({ properties }) => properties['href'])).toEqual([
      expect.stringContaining('../../section-7-ecs/1-docker'),
      '../../section-7-ecs/2-quiz-1/',
    ]);
  });

  test('hands over its data so that no title can end the element', () => {
    const { body } = lessonPage(course, 0);
    const json = /<script type="application\/json" id="page-data">(.*?)<\/script>/s.exec(body)?.[1];
    expect(JSON.parse(json ?? '')).toMatchObject({
      page: 'lesson',
      root: '../../',
      lesson: { title: 'Docker </script><script>alert(1)</script>', slides: 2, cloth: 'mulberry' },
    });
    expect(body).not.toContain('<script>alert');
  });

  test('has nothing that the policy forbids, and every name it refers to', () => {
    for (const index of [0, 1, 2]) expect(faultsOf(lessonPage(course, index))).toEqual([]);
  });

  test('takes language and direction from the lesson', () => {
    const arabic = courseOf({ 'a.md': front('title: x\nlang: ar') + '### س\n\nص' });
    expect(lessonPage(arabic, 0).htmlAttributes).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(lessonPage(arabic, 0).body).toContain('"dir":"rtl"');
  });
});
