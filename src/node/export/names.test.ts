import { join } from 'node:path';
import { expect, it } from 'vitest';
import { plainAsk } from '../../core/paper/ask.ts';
import { fileFor, mustNotReplace, pictureFor } from './names.ts';
import type { ExportOptions } from './options.ts';

const options: ExportOptions = {
  course: 'slides',
  out: 'paper',
  choose: [],
  pages: plainAsk,
  format: 'pdf',
  scale: 1,
  drawings: undefined,
  one: false,
};

it('puts a lesson at its address', () => {
  expect(fileFor('section-7/3-serverless/', options)).toBe(
    join('paper', 'section-7', '3-serverless.pdf'),
  );
});

it('keeps handouts and notes apart from slides', () => {
  const handout = { ...options, pages: { ...plainAsk, mode: 'handout' } } as const;
  expect(fileFor('a/', handout)).toBe(join('paper', 'a-handout-3.pdf'));
  const notes = { ...options, pages: { ...plainAsk, mode: 'notes' } } as const;
  expect(fileFor('a/', notes)).toBe(join('paper', 'a-notes.pdf'));
  const reading = { ...options, pages: { ...plainAsk, mode: 'reading' } } as const;
  expect(fileFor('a/', reading)).toBe(join('paper', 'a-reading.pdf'));
});

it('takes a file name as it is', () => {
  expect(fileFor('a/', { ...options, out: 'x/Talk.PDF' })).toBe('x/Talk.PDF');
});

it('numbers pictures so that they sort', () => {
  expect(pictureFor('a/', { slide: 4, page: 1, step: 0 }, options)).toBe(
    join('paper', 'a', '04.png'),
  );
  expect(pictureFor('a/', { slide: 4, page: 2, step: 0 }, options)).toBe(
    join('paper', 'a', '04-2.png'),
  );
  expect(pictureFor('a/', { slide: 4, page: 1, step: 2 }, options)).toBe(
    join('paper', 'a', '04-s2.png'),
  );
});

it('never writes several lessons to one file, each in the place of the one before', () => {
  const file = { ...options, out: 'all.pdf' };
  expect(() => {
    mustNotReplace(['a', 'b'], file);
  }).toThrow('ask for all of them in --one file');
  mustNotReplace(['a', 'b'], { ...file, one: true });
  mustNotReplace(['a'], file);
  mustNotReplace(['a', 'b'], options);
});
