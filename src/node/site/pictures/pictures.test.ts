import { imageSize } from 'image-size';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SharePicture } from '../../../core/page/share-picture.ts';
import { fontsFor, withoutEmoji } from './fonts-for.ts';
import { rangesOf, readPictureKit, type PictureKit } from './kit.ts';
import { createPainter, type Painter } from './painter.ts';

const picture = (title: string, more: Partial<SharePicture> = {}): SharePicture => ({
  lang: 'en',
  dir: 'ltr',
  cloth: 'pine',
  accent: undefined,
  section: 'Section 2 · Data',
  label: 'Lesson 1',
  course: 'Cloud Foundations',
  title,
  facts: ['8 slides', '25 minutes'],
  ...more,
});

let kit: PictureKit;
let paint: Painter;
beforeAll(async () => {
  kit = await readPictureKit();
  paint = createPainter(kit);
}, 120_000);

const familiesFor = (title: string, lang = 'en') => {
  const fonts = fontsFor(picture(title, { lang }), kit.fonts);
  return fonts && [...new Set([...fonts].map(({ family }) => family))];
};

test('fonts beyond those of Latin letters are asked for only by their signs', () => {
  expect(familiesFor('Größe & „Łódź“')).toEqual(['Besley', 'Atkinson']);
  expect(familiesFor('مقدمة', 'ar')).toEqual(['Besley', 'Atkinson', 'Arabic']);
  expect(familiesFor('计算机', 'zh')).toEqual(['Besley', 'Atkinson', 'Chinese']);
  expect(familiesFor('計算機の基礎', 'ja')).toEqual(['Besley', 'Atkinson', 'Japanese']);
});

test('letters of no font make no picture', async () => {
  expect(familiesFor('Введение')).toBeUndefined();
  expect(await paint(picture('Введение'))).toBeUndefined();
});

test('emoji fall away, signs that a font has stay', () => {
  expect(withoutEmoji(picture('To 👩🏽‍💻 the moon 🚀 © 2026'), kit.fonts).title).toBe(
    'To the moon © 2026',
  );
});

test('numbers are told as stretches', () => {
  expect(rangesOf([5, 1, 2, 3, 9, 2])).toEqual([
    [1, 3],
    [5, 5],
    [9, 9],
  ]);
});

describe('a picture', () => {
  const cases = {
    'a short title': picture('DNS'),
    'a long title': picture(
      'Everything there is to know about clouds and what they cost '.repeat(6),
    ),
    Arabic: picture('مقدمة في الحوسبة السحابية', { lang: 'ar', dir: 'rtl' }),
    Chinese: picture('计算机网络入门', { lang: 'zh' }),
    Japanese: picture('サーバーレス入門', { lang: 'ja' }),
    'no words but a title': picture('Data', { section: '', label: '', course: '', facts: [] }),
  };

  test.each(Object.entries(cases))('is 1200 × 630, with %s', async (_, asked) => {
    const png = (await paint(asked)) ?? new Uint8Array();
    expect(imageSize(png)).toMatchObject({ type: 'png', width: 1200, height: 630 });
    expect(png.length).toBeGreaterThan(3000);
    expect(png.length).toBeLessThan(120_000);
  });

  test('is bound in the colour of its section, or of its course', async () => {
    const [pine, brick, own, other] = await Promise.all([
      paint(picture('Data')),
      paint(picture('Data', { cloth: 'brick' })),
      paint(picture('Data', { cloth: 'own', accent: 'teal' })),
      paint(picture('Data', { cloth: 'own', accent: '#c2185b' })),
    ]);
    const all = [pine, brick, own, other].map((png) => Buffer.from(png ?? []).toString('base64'));
    expect(new Set(all).size).toBe(4);
  });
});
