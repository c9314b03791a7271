import { expect, it } from 'vitest';
import { plainAsk } from '../../core/paper/ask.ts';
import { parseExportOptions } from './export-options.ts';

it('prints slides to PDF when nothing else is said', () => {
  expect(parseExportOptions('slides', [], {})).toEqual({
    course: 'slides',
    choose: [],
    out: 'paper',
    pages: plainAsk,
    format: 'pdf',
    scale: 1,
    drawings: undefined,
    one: false,
  });
});

it('reads what was typed', () => {
  const options = parseExportOptions('c', ['7.3'], {
    handout: 6,
    beside: 'notes',
    paper: 'Letter',
    slides: '1-3,7',
    background: false,
    one: true,
  });
  expect(options.pages).toEqual({
    ...plainAsk,
    mode: 'handout',
    perPage: 6,
    beside: 'notes',
    paper: 'letter',
    plain: true,
    slides: [
      { from: 1, to: 3 },
      { from: 7, to: 7 },
    ],
  });
  expect(options).toMatchObject({ one: true, choose: ['7.3'] });
});

it.each([
  [{ handout: 5 }, '--handout takes 1, 2, 3, 4, 6'],
  [{ notes: true, handout: true }, '--notes and --handout are different papers'],
  [{ html: true, one: true }, '--one has no meaning there'],
  [{ html: true, reading: true }, '--reading has no meaning there'],
  [{ html: true, drawings: 'd.json' }, '--drawings has no meaning there'],
  [{ reading: true, drawings: 'd.json' }, '--drawings has no meaning with --reading'],
  [{ slides: 'x' }, '--slides takes numbers and ranges'],
  [{ paper: 'leter' }, 'Did you mean “letter”?'],
  [{ scale: 'big' }, '--scale takes a number'],
])('says what it does not understand in %j', (typed, message) => {
  expect(() => parseExportOptions('slides', [], typed)).toThrow(message);
});

it('takes notes along into offline files when asked', () => {
  const options = parseExportOptions('slides', [], { html: true, notes: true });
  expect(options.format).toBe('html');
  expect(options.pages.mode).toBe('notes');
});
