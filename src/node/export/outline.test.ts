import { describe, expect, it } from 'vitest';
import type { PrintReport, PrintedSlide } from '../../core/paper/report.ts';
import { labelsOf, outlineOf } from './outline.ts';

function slide(number: number, more: Partial<PrintedSlide> = {}): PrintedSlide {
  return {
    lesson: 0,
    slide: number,
    page: 1,
    step: 0,
    title: `T${String(number)}`,
    sheet: number - 1,
    ...more,
  };
}

const lesson = (title: string, section: string) => ({ address: title, title, section, fit: [] });

const one: PrintReport = {
  sheets: 3,
  lessons: [lesson('A', 'S')],
  slides: [slide(1), slide(2, { title: 'Slide 2' }), slide(2, { page: 2, sheet: 2 })],
};

const several: PrintReport = {
  sheets: 3,
  lessons: [lesson('A', 'S'), lesson('B', 'S'), lesson('C', 'T')],
  slides: [slide(1), slide(1, { lesson: 1, sheet: 1 }), slide(1, { lesson: 2, sheet: 2 })],
};

describe('outlineOf', () => {
  it('has one entry a slide, however many pages it has', () => {
    expect(outlineOf(one)).toEqual([
      { title: 'T1', page: 0, children: [] },
      { title: 'Slide 2', page: 1, children: [] },
    ]);
  });

  it('nests slides under lessons under sections', () => {
    const outline = outlineOf(several);
    expect(outline.map(({ title }) => title)).toEqual(['S', 'T']);
    expect(outline[0]?.children.map(({ title, page }) => [title, page])).toEqual([
      ['A', 0],
      ['B', 1],
    ]);
    expect(outline[1]?.children[0]?.children).toEqual([{ title: 'T1', page: 2, children: [] }]);
  });
});

describe('labelsOf', () => {
  it('calls pages by slide and page', () => {
    expect(labelsOf(one)).toEqual(['1', '2', '2.2']);
  });

  it('leaves sheets with several slides their numbers', () => {
    expect(
      labelsOf({ ...one, sheets: 1, slides: one.slides.map((each) => ({ ...each, sheet: 0 })) }),
    ).toEqual([]);
    expect(labelsOf(several)).toEqual([]);
  });
});
