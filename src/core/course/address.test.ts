import { expect, test } from 'vitest';
import { giveAddresses, slugify } from './address.ts';
import { sketchLesson } from './testing.ts';

const serverless = sketchLesson('serverless.md', {
  section: 'Section-7-ECS',
  lesson: 3,
  title: 'Understanding Serverless Computing',
});

test('an address is made of section, numbers and title', () => {
  const item = sketchLesson('h.md', {
    section: 'Section-7-ECS',
    lesson: 3,
    order: 1,
    title: 'Hands-On: AWS Lambda',
  });
  expect([...giveAddresses([serverless, item]).values()]).toEqual([
    'section-7-ecs/3-1-hands-on-aws-lambda/',
    'section-7-ecs/3-understanding-serverless-computing/',
  ]);
  expect([...giveAddresses([sketchLesson('Read me first.md')]).values()]).toEqual([
    'read-me-first/',
  ]);
});

test('it stays when others come and go', () => {
  const others = ['1', 'serverless-2', 'z'].map((name) =>
    sketchLesson(`${name}.md`, { section: 'Section-7-ECS', lesson: 3, title: 'Something else' }),
  );
  const alone = giveAddresses([serverless]).get('serverless.md');
  expect(giveAddresses([...others, serverless]).get('serverless.md')).toBe(alone);
});

test('where two would be the same, the later file adds its name', () => {
  const twin = { section: 'S', title: 'Twin' };
  const given = giveAddresses([
    sketchLesson('b/copy.md', twin),
    sketchLesson('a/copy.md', twin),
    sketchLesson('a/first.md', twin),
    sketchLesson('c/copy.md', twin),
  ]);
  expect(Object.fromEntries(given)).toEqual({
    'a/copy.md': 's/twin/',
    'a/first.md': 's/twin-first/',
    'b/copy.md': 's/twin-copy/',
    'c/copy.md': 's/twin-c-copy/',
  });
});

test('no address takes the place of the site’s own folders', () => {
  const given = giveAddresses([sketchLesson('files.md', { title: 'Files' })]);
  expect([...given.values()]).toEqual(['files-files/']);
});

test('slugs keep letters of every script and drop what addresses cannot hold', () => {
  expect(slugify('Größe & Maß: CAFÉ')).toBe('große-maß-cafe');
  expect(slugify('サーバーレス 入門')).toBe('サーバーレス-入門');
  expect(slugify('مقدمة إلى السحابة')).toBe('مقدمة-إلى-السحابة');
  expect(slugify("../../etc/passwd? <b>#x's")).toBe('etc-passwd-b-xs');
  expect(slugify('???')).toBe('');
});

test('long titles are cut between words, long words anywhere', () => {
  const cut = slugify('Amazon Inspector: Automated Security Assessments for Everyone in the Room');
  expect(cut).toBe('amazon-inspector-automated-security-assessments-for-everyone');
  expect(Array.from(slugify('𠮷'.repeat(200)))).toEqual(Array.from('𠮷'.repeat(60)));
});
