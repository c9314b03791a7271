import { describe, expect, it } from 'vitest';
import { isDrawingAttribute, isDrawingElement, isInward, scopeSelectors } from './svg-rules.ts';

describe('a drawing', () => {
  it.each(['g', 'path', 'clipPath', 'linearGradient', 'style'])('may have %s', (name) => {
    expect(isDrawingElement(name)).toBe(true);
  });

  it.each(['script', 'foreignObject', 'image', 'use', 'a', 'animate', 'set', 'iframe'])(
    'may not have %s',
    (name) => {
      expect(isDrawingElement(name)).toBe(false);
    },
  );

  it.each([
    ['onclick', 'alert(1)'],
    ['href', '#a'],
    ['xlink:href', '#a'],
    ['src', 'x.png'],
    ['fill', 'url(//elsewhere/x)'],
    ['style', 'background: url( "https://elsewhere" )'],
    ['style', 'width: expression(alert(1))'],
    ['style', 'background: u\\72l(//elsewhere)'],
    ['style', 'background: ur/**/l(//elsewhere); fill: url(/**///elsewhere)'],
  ])('may not have %s="%s"', (name, value) => {
    expect(isDrawingAttribute(name, value)).toBe(false);
  });

  it.each([
    ['marker-end', 'url(#arrow)'],
    ['viewBox', '0 0 10 10'],
    ['style', 'fill: #fff; marker-end: url("#arrow")'],
  ])('may have %s="%s"', (name, value) => {
    expect(isDrawingAttribute(name, value)).toBe(name !== 'style' || isInward(value));
  });

  it('keeps its styles to itself', () => {
    expect(scopeSelectors('#d1 .node rect, #d1 .edge', 'd1')).toBe('.d1 .node rect, .d1 .edge');
    expect(scopeSelectors('#d1 .node, body', 'd1')).toBeUndefined();
  });
});
