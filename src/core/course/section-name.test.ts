import { expect, test } from 'vitest';
import { parseSectionName } from './section-name.ts';

test.each([
  ['Section-7-ECS', 7, 'Section 7 · ECS', 'ECS'],
  ['Section-12', 12, 'Section 12', 'Section 12'],
  ['section 3: first steps', 3, 'Section 3 · First steps', 'First steps'],
  ['Week_2_Networks', 2, 'Week 2 · Networks', 'Networks'],
  ['03 Storage', 3, 'Section 3 · Storage', 'Storage'],
  ['Capítulo 4 – Redes', 4, 'Capítulo 4 · Redes', 'Redes'],
  ['Glossary', undefined, 'Glossary', 'Glossary'],
  ['3D graphics', undefined, '3D graphics', '3D graphics'],
  ['', undefined, '', ''],
])('%s', (key, number, title, name) => {
  expect(parseSectionName(key)).toMatchObject({ number, title, name });
});
