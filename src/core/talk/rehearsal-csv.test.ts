import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeRunsCsv } from './rehearsal-csv.ts';

const heads = ['Run', 'Slide', 'Title', 'Planned', 'Actual'] as const;
const csv = (titles: readonly string[]) =>
  writeRunsCsv({
    titles,
    heads,
    plan: titles.map(() => 60_000),
    runs: [{ began: 0, slides: titles.map(() => 61_400), at: 1, isOver: true }],
  });

it('is rows of a table, with quotes where they must be', () => {
  expect(csv(['One', 'Two, "three"'])).toBe(
    'Run,Slide,Title,Planned,Actual\r\n' +
      '1970-01-01T00:00:00.000Z,1,One,60,61\r\n' +
      '1970-01-01T00:00:00.000Z,2,"Two, ""three""",60,61\r\n',
  );
});

it('holds no formula, whatever a slide is called', () => {
  expect(csv(['=1+1', ' @SUM(A1)', '-2+3'])).toContain(",'=1+1,");
  fc.assert(
    fc.property(fc.string(), (title) => {
      const cell = csv([title]).split('\r\n').slice(1).join('\r\n').split(',').slice(2).join(',');
      expect(cell).not.toMatch(/^"?\s*[=+\-@]/);
    }),
  );
});
