import { expect, it } from 'vitest';
import { parsePrintReport, type PrintReport } from './report.ts';

const report: PrintReport = {
  sheets: 1,
  lessons: [
    {
      address: 'a/',
      title: 'A',
      section: '',
      fit: [{ slide: 1, layout: 'flow', size: 32, pages: 1, remedies: [] }],
    },
  ],
  slides: [{ lesson: 0, slide: 1, page: 1, step: 0, title: 'T', sheet: 0 }],
};

it('reads what the print view wrote', () => {
  expect(parsePrintReport(JSON.stringify(report))).toEqual(report);
  const reading = { lessons: [], slides: [] };
  expect(parsePrintReport(JSON.stringify(reading))).toEqual(reading);
});

it.each([
  'no JSON',
  '[]',
  '{}',
  '{"sheets":-1,"lessons":[],"slides":[]}',
  '{"sheets":1,"lessons":[{}],"slides":[]}',
  '{"sheets":1,"lessons":[],"slides":[{"slide":1}]}',
])('refuses %s', (text) => {
  expect(parsePrintReport(text)).toBeUndefined();
});
