import { expect, it } from 'vitest';
import { renderTable, spreadOf } from './figures.ts';
import { lessonText } from './text.ts';

it('finds the middle and the ends', () => {
  expect(spreadOf([5, 1, 3])).toEqual({ median: 3, p95: 5, least: 1, most: 5 });
  expect(spreadOf([])).toEqual({ median: 0, p95: 0, least: 0, most: 0 });
});

it('says how many times its floor Lectern takes', () => {
  const table = renderTable([
    { part: 'load', name: 'paint', who: 'lectern', unit: 'ms', values: [120] },
    { part: 'load', name: 'paint', who: 'static', unit: 'ms', values: [100] },
  ]);
  expect(table).toContain('1.20 (static)');
});

it('writes the same lesson every time, with as many slides as asked', () => {
  expect(lessonText(7)).toBe(lessonText(7));
  expect(lessonText(7).split('<!-- pagebreak -->')).toHaveLength(7);
});
