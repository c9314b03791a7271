import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/*
 * Every pair of tokens that stands on the other somewhere in the styles, in every theme and cloth. 4.5:1 for words; 3:1
 * for large signs (from 24 px) and for the edges of controls.
 */
const words = [
  ['text', 'ground'],
  ['text', 'raised'],
  ['text', 'sunk'],
  ['text', 'code-ground'],
  ['text', 'accent-ground'],
  ['text', 'right-ground'],
  ['text', 'wrong-ground'],
  ['text-2', 'ground'],
  ['text-2', 'raised'],
  ['text-2', 'code-ground'],
  ['text-2', 'accent-ground'],
  ['text-2', 'right-ground'],
  ['text-2', 'wrong-ground'],
  ['text-3', 'ground'],
  ['text-3', 'raised'],
  ['text-3', 'sunk'],
  ['text-3', 'code-ground'],
  ['accent', 'ground'],
  ['accent', 'raised'],
  ['accent', 'code-ground'],
  ['accent', 'accent-ground'],
  ['right', 'ground'],
  ['right', 'right-ground'],
  ['wrong', 'ground'],
  ['wrong', 'wrong-ground'],
  ['on-solid', 'accent'],
  ['on-solid', 'right'],
  ['on-solid', 'wrong'],
  ['on-cover', 'cover'],
] as const;
const edges = [
  ['rule-strong', 'ground'],
  ['rule-strong', 'raised'],
] as const;

const themes = ['light', 'dark', 'hc-light', 'hc-dark'] as const;
const cloths = [
  'graphite',
  'cobalt',
  'pine',
  'brick',
  'violet',
  'petrol',
  'bronze',
  'mulberry',
  'olive',
] as const;

const palette = readFileSync(new URL('./palette.css', import.meta.url), 'utf8');
const tokens = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

describe.each(themes)('in %s', (theme) => {
  test.each(cloths)('every pair can be read on %s', (cloth) => {
    const values = valuesOf(theme, cloth);
    const weak = [
      ...words.map((pair) => [pair, 4.5] as const),
      ...edges.map((pair) => [pair, 3] as const),
    ].flatMap(([[front, back], least]) => {
      const ratio = contrast(colour(values, front), colour(values, back));
      return ratio < least ? [`${front} on ${back}: ${ratio.toFixed(2)}`] : [];
    });
    expect(weak).toEqual([]);
  });
});

test('a course may choose any accent: its shades keep their contrast', () => {
  const shades = new Map(
    [
      ...palette.matchAll(
        /--p-cloth-(\w+): oklch\(\s*from var\(--course-accent\) ([\d.]+) min\(c, ([\d.]+)\) h\s*\)/g,
      ),
    ].map(([, name, light, chroma]) => [name, [Number(light), Number(chroma)] as const]),
  );
  expect(shades.size).toBe(6);
  const pairs = [
    ['text', paper],
    ['text', 'tint'],
    ['light', '#121519'],
    ['light', 'deep'],
    ['pale', '#000000'],
    ['cover', '#ffffff'],
  ] as const;
  for (let hue = 0; hue < 360; hue += 5)
    for (const [front, back] of pairs) {
      const ratio = contrast(
        shade(front, hue),
        back.startsWith('#') ? hex(back) : shade(back, hue),
      );
      expect(ratio, `${front} on ${back} at hue ${String(hue)}`).toBeGreaterThanOrEqual(4.5);
    }

  function shade(name: string, hue: number): Rgb {
    const [light, chroma] = shades.get(name) ?? [0, 0];
    return oklch(light, chroma, hue);
  }
});

const paper = '#fbfcfc';

type Rgb = readonly [red: number, green: number, blue: number];

/** The tokens that hold on an element with this theme and cloth: later rules win, as in the sheet. */
function valuesOf(theme: string, cloth: string): ReadonlyMap<string, string> {
  const holds = (selector: string): boolean =>
    [':root', `[data-theme='${theme}']`, `[data-cloth='${cloth}']`, '[data-cloth]'].includes(
      selector.trim(),
    );
  const values = new Map<string, string>();
  for (const sheet of [palette, tokens])
    for (const [, selectors, body] of withoutComments(sheet).matchAll(/([^{}]+)\{([^{}]*)\}/g))
      if ((selectors ?? '').split(/,\s*(?![^()]*\))/).some(holds))
        for (const [, name, value] of (body ?? '').matchAll(/--([\w-]+):\s*([^;]+);/g))
          values.set(name ?? '', value?.trim() ?? '');
  return values;
}

function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '');
}

function colour(values: ReadonlyMap<string, string>, name: string): Rgb {
  const value = values.get(name) ?? '';
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  if (other !== undefined) return colour(values, other);
  expect(value, `--${name}`).toMatch(/^#[\da-f]{6}$/i);
  return hex(value);
}

function hex(value: string): Rgb {
  const part = (at: number): number => Number.parseInt(value.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

/** WCAG 2: the ratio of the luminances of two colours. */
function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  const linear = (part: number): number =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** OKLCH as sRGB; what is outside is cut off, as browsers do at worst. */
function oklch(light: number, chroma: number, hue: number): Rgb {
  const angle = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const l = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (light - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

function gamma(part: number): number {
  const inside = Math.min(1, Math.max(0, part));
  return inside <= 0.0031308 ? 12.92 * inside : 1.055 * inside ** (1 / 2.4) - 0.055;
}
