import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import MarkdownIt from 'markdown-it';
import { slideTexts } from './text.ts';

/**
 * What Lectern is held against, made of the same text: a static page without scripts, which is as fast as a page can
 * be, and plain Reveal with its own Markdown plugin and no transition.
 */
export async function writeFloors(folder: string, slides: number): Promise<void> {
  const texts = slideTexts(slides);
  await mkdir(join(folder, 'static'), { recursive: true });
  await mkdir(join(folder, 'reveal'), { recursive: true });
  await writeFile(join(folder, 'static', 'index.html'), staticPage(texts));
  await writeFile(join(folder, 'reveal', 'index.html'), revealPage(texts));
  await cp(resolve('node_modules/reveal.js/dist'), join(folder, 'reveal', 'dist'), {
    recursive: true,
  });
}

/** One HTML page with all slides, one below the other. */
export function staticPage(texts: readonly string[]): string {
  const markdown = new MarkdownIt();
  const sections = texts.map((text) => `<section>${markdown.render(text)}</section>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Floor</title>
<style>@page{size:1280px 720px;margin:0}body{font:20px/1.6 sans-serif;margin:0}section{min-height:720px;box-sizing:border-box;padding:72px;break-after:page}</style>
${sections.join('\n')}`;
}

function revealPage(texts: readonly string[]): string {
  const sections = texts.map(
    (text) => `<section data-markdown><textarea data-template>${text}</textarea></section>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Reveal</title>
<link rel="stylesheet" href="dist/reset.css"><link rel="stylesheet" href="dist/reveal.css"><link rel="stylesheet" href="dist/theme/white.css">
<div class="reveal"><div class="slides">${sections.join('\n')}</div></div>
<script src="dist/reveal.js"></script><script src="dist/plugin/markdown.js"></script>
<script>Reveal.initialize({ transition: 'none', hash: true, plugins: [RevealMarkdown] })</script>`;
}
