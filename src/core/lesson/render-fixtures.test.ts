import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createMarkdown } from './markdown/parser.ts';
import { renderSource } from './sample.ts';

interface Fixture {
  readonly title: string;
  readonly source: string;
  readonly html: string;
}

/** Fixture files hold a title, Markdown and HTML again and again, with a line that is only a dot around each text. */
function readFixtures(folder: string): [file: string, fixtures: Fixture[]][] {
  const base = new URL(`fixtures/${folder}/`, import.meta.url);
  return readdirSync(base).map((file) => {
    const parts = readFileSync(new URL(file, base), 'utf8').split(/^\.\n/m);
    const fixtures = Array.from({ length: Math.floor(parts.length / 3) }, (_, index) => ({
      title: (parts[index * 3] ?? '').trim(),
      source: parts[index * 3 + 1] ?? '',
      html: parts[index * 3 + 2] ?? '',
    }));
    return [file, fixtures];
  });
}

describe.each(readFixtures('markdown'))('Markdown: %s', (_, fixtures) => {
  const markdown = createMarkdown();
  test.each(fixtures)('$title', ({ source, html }) => {
    expect(markdown.render(source, { mark: '2', kind: 'lesson' })).toBe(html);
  });
});

describe.each(readFixtures('slide'))('Slides: %s', (_, fixtures) => {
  test.each(fixtures)('$title', ({ title, source, html }) => {
    const said = /\(([^()]*)\)$/.exec(title)?.[1] ?? '';
    const rendered = renderSource(source, {
      kind: said === 'quiz' || said === 'hands-on' ? said : 'lesson',
      number: said === 'first' ? 1 : 2,
      incremental: said === 'incremental',
    });
    const brief = rendered.replace(/^<section .*? data-size="32" /, '<section ');
    expect(`${brief}\n`).toBe(html);
  });
});
