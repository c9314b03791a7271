import { describe, expect, it } from 'vitest';
import type { InkPoint, Stroke } from '../../../core/talk/stroke.ts';
import { isTouched } from './eraser.ts';
import { outlineOf, sizes } from './outline.ts';
import { grown } from './pen.ts';

const pen = (points: readonly InkPoint[]): Stroke => ({ id: 'a', tool: 'pen', points });
const across = pen([
  { x: 0.1, y: 0.5 },
  { x: 0.9, y: 0.5 },
]);
const rubbing = { width: 1280, reach: 14 };
const at = (x: number, y: number) => ({ x, y });

describe('an eraser', () => {
  it('touches a line between its points, not beside it', () => {
    expect(isTouched(across, [at(0.5, 0.5), at(0.5, 0.5)], rubbing)).toBe(true);
    expect(isTouched(across, [at(0.5, 0.45), at(0.5, 0.45)], rubbing)).toBe(false);
  });

  it('that moves fast does not jump over a line', () => {
    expect(isTouched(across, [at(0.5, 0), at(0.5, 1)], rubbing)).toBe(true);
    expect(isTouched(across, [at(0.95, 0), at(0.95, 1)], rubbing)).toBe(false);
  });

  it('finds the edge of a marker, which is wide', () => {
    const beside = [at(0.5, 0.53), at(0.5, 0.53)] as const;
    expect(isTouched(across, beside, { ...rubbing, reach: 8 })).toBe(false);
    expect(isTouched({ ...across, tool: 'highlighter' }, beside, { ...rubbing, reach: 8 })).toBe(
      true,
    );
  });
});

describe('a pen', () => {
  it('leaves out what says nothing new', () => {
    expect(grown(across, [at(0.9, 0.5001)])).toBe(across);
    expect(grown(across, [at(0.9, 0.51)]).points).toHaveLength(3);
  });

  it('stands still on a line of very many points', () => {
    const long = pen(Array.from({ length: 5000 }, (_, index) => at((index % 100) / 100, 0.5)));
    expect(grown(long, [at(0.1, 0.1)])).toBe(long);
  });
});

describe('an outline', () => {
  const heightOf = (path: string): number => {
    const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
    const heights = numbers.filter((_, index) => index % 2 === 1);
    return Math.max(...heights) - Math.min(...heights);
  };
  const pressed = (pressure: number): Stroke =>
    pen(Array.from({ length: 20 }, (_, index) => ({ ...at(0.1 + index / 40, 0.5), pressure })));

  it('is a closed curve of finite numbers, also of a dot', () => {
    for (const stroke of [across, pen([at(0.5, 0.5)])]) {
      const path = outlineOf(stroke, 1280, 720);
      expect(path).toMatch(/^M[-\d. ]+Q[-\d. ]+Z$/);
      expect(heightOf(path)).toBeGreaterThan(2);
    }
  });

  it('is as wide as a stylus is pressed', () => {
    const [light, hard] = [pressed(0.1), pressed(1)].map((stroke) =>
      heightOf(outlineOf(stroke, 1280, 720)),
    );
    expect(hard).toBeGreaterThan(2 * (light ?? 0));
  });

  it('of a marker is as wide everywhere', () => {
    const marker = { ...pressed(0.1), tool: 'highlighter' as const };
    expect(heightOf(outlineOf(marker, 1280, 720))).toBeCloseTo(sizes.highlighter, -1);
  });
});
