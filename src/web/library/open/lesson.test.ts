import { describe, expect, test } from 'vitest';
import { openLesson } from './lesson.ts';
import { parseOpened } from './opened.ts';

async function open(text: string, name = 'mine.md') {
  const bytes = new TextEncoder().encode(text);
  const opened = await openLesson({ name, bytes: bytes.buffer, language: 'en', course: 'Mine' });
  return parseOpened(JSON.stringify(opened));
}

describe('a file opened in the library', () => {
  test('becomes a whole lesson page', async () => {
    const opened = await open('### Mine\n\nHello.\n\n<!-- pagebreak -->\n\n### Second\n\nMore.');
    expect(opened?.title).toMatch(/^Mine · /);
    expect(opened?.body).toContain('data-slide="2"');
    expect(opened?.body).toContain('id="page-data"');
    expect(opened?.attributes).toContainEqual({ name: 'data-page', value: 'lesson' });
    expect(opened?.problems).toEqual([]);
  });

  test('is sanitised', async () => {
    const opened = await open('### A\n\n<img src=x onerror=alert(1)><script>alert(2)</script>');
    expect(opened?.body).not.toMatch(/onerror=|<script>/);
  });

  test('tells what was met in it', async () => {
    const opened = await open('### A\n\n<!-- pagebrake -->\n\n### B\n');
    expect(opened?.problems.map(({ line }) => line)).toContain(3);
  });

  test('sets formulas, and shows those that are wrong as they are', async () => {
    const opened = await open('### A\n\n$x^2$ and $\\undefinedmacro{$');
    expect(opened?.body).toContain('<math');
  });

  test('says so when it is no text', async () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const opened = await openLesson({
      name: 'a.png',
      bytes: png.buffer,
      language: 'en',
      course: 'Mine',
    });
    expect(opened.problems[0]?.message).toContain('PNG');
  });
});
