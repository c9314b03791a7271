import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sanitise } from '../../core/lesson/sanitise.ts';
import { mathFault, renderMath } from './math.ts';

const formulas = [
  'x^2',
  '\\frac{a}{b} + \\sqrt{c}',
  '\\begin{aligned} a &= b \\\\ c &= d \\end{aligned}',
  '\\left( \\sum_{i=1}^n i \\right)',
  '\\text{if } a < b',
  '\\mathbb{R} \\to \\mathcal{L}',
  '\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}',
  '\\overbrace{ab}^{n}',
  '\\boxed{x}',
  '\\color{red} x',
];

describe('a formula', () => {
  test.each(formulas)('%s becomes MathML with its source as words, and no styles', (tex) => {
    const html = renderMath(tex, false);
    expect(html.startsWith('<math alttext="')).toBe(true);
    expect(html).not.toContain(' style=');
    expect(sanitise(html)).toBe(sanitise(sanitise(html)));
    expect(sanitise(html)).toContain('<math');
  });

  test('of its own is a block', () => {
    expect(renderMath('x', true)).toContain('display="block"');
    expect(renderMath('x', false)).not.toContain('display="block"');
  });

  test('keeps its colour as MathML has it', () => {
    expect(renderMath('\\color{red} x', false)).toContain('mathcolor="#ff0000"');
  });

  test('keeps every part through the sanitiser', () => {
    const names = (html: string): readonly string[] => html.match(/<[a-z]+/g) ?? [];
    for (const tex of formulas) {
      const html = renderMath(tex, true);
      expect(names(sanitise(html))).toEqual(names(html));
    }
  });
});

describe('a formula that is wrong', () => {
  test.each([
    '\\frac{',
    '\\nosuchthing',
    '}',
    '\\def\\a{\\a\\a}\\a',
    'x'.repeat(6000),
    '\\class{a}{b}',
  ])('%s is shown as its source', (tex) => {
    expect(renderMath(tex, false)).toMatch(/^<code class="math-error">/);
  });

  test('is told in words', () => {
    expect(mathFault('\\frac{')).toMatch(/end of input/);
    expect(mathFault('x')).toBeUndefined();
  });

  test('never throws and never acts', () => {
    const piece = fc.constantFrom(
      ...'\\frac { } x ^ _ & \\\\ < > " \\href{javascript:a}{b} \\text{<img src=x>} \\url{a} $ \\begin{matrix} \\end{matrix} % #'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const html = renderMath(pieces.join(' '), true);
        expect(html).not.toMatch(/<(?!\/?(?:m[a-z]+|code|none)\b)|\shref=|\sstyle=/);
      }),
    );
  });
});
