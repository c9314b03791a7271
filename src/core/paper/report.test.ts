import { expect, it } from 'vitest';
import { joinReports, parsePrintReport, type PrintReport } from './report.ts';

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

it('joins what the parts of a print say', () => {
  const [lesson] = report.lessons;
  const [slide] = report.slides;
  const second = {
    ...lesson,
    fit: [{ slide: 2, layout: 'flow', size: 24, pages: 2, remedies: [] }],
  };
  const joined = joinReports([
    report,
    {
      ...report,
      sheets: 2,
      lessons: [second],
      slides: [
        { ...slide, slide: 2 },
        { ...slide, slide: 2, page: 2, sheet: 1 },
      ],
    } as PrintReport,
  ]);
  expect(joined.sheets).toBe(3);
  expect(joined.slides.map(({ slide: number, page, sheet }) => [number, page, sheet])).toEqual([
    [1, 1, 0],
    [2, 1, 1],
    [2, 2, 2],
  ]);
  expect(joined.lessons).toHaveLength(1);
  expect(joined.lessons[0]?.fit.map(({ slide: number }) => number)).toEqual([1, 2]);
  expect(joinReports([report])).toBe(report);
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
