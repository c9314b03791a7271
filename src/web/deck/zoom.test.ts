import { describe, expect, it } from 'vitest';
import { zoomStyle } from './zoom.ts';

describe('what the styles need to enlarge a part', () => {
  it('brings the middle of the part to the middle of the stage', () => {
    expect(zoomStyle({ x: 0.5, y: 0, size: 0.5 })).toEqual({
      '--zoom': '2',
      '--zoom-x': '-25%',
      '--zoom-y': '25%',
    });
  });

  it('is nothing for the whole slide', () => {
    expect(zoomStyle(undefined)).toEqual({});
  });
});
