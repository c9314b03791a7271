import { expect, test } from 'vitest';
import type { Attempt } from './attempt.ts';
import { reportFit } from './report.ts';

const comfortable: Attempt = { layout: 'columns', size: 32, marks: {} };

test.each<readonly [string, Attempt, number, boolean, string]>([
  ['nothing to tell', comfortable, 1, true, ''],
  ['shrunk below what is comfortable', { ...comfortable, size: 26 }, 1, true, 'shrunk'],
  ['a cover is small by nature', { layout: 'cover', size: 26, marks: {} }, 1, true, ''],
  ['two columns', { layout: 'flow', size: 28, marks: { flow: '2' } }, 1, true, 'columned'],
  ['smaller pictures', { ...comfortable, marks: { shrink: '2' } }, 1, true, 'pictures'],
  ['pages', comfortable, 3, true, 'paged'],
  [
    'words broken, and still too much',
    { ...comfortable, marks: { wrap: '' } },
    2,
    false,
    'wrapped paged overflow',
  ],
])('%s', (_name, attempt, pages, fits, expected) => {
  expect(reportFit(1, attempt, pages, fits).remedies.join(' ')).toBe(expected);
});
