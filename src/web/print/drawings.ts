import type { DrawingsFrom } from '../../core/paper/ask.ts';
import { drawingKey, strokesOn, type Drawings } from '../../core/talk/drawings.ts';
import { readDrawingsFile } from '../../core/talk/drawings-file.ts';
import { readDrawings } from '../deck/ink/kept.ts';
import { createInkLayer } from '../deck/ink/layer.ts';
import { ownPath } from '../parts/site-root.ts';
import { createStore } from '../parts/storage.ts';
import type { SetLesson } from './pages.ts';

export interface DrawingsOptions {
  readonly from: DrawingsFrom;
  /** The way to the site's root. */
  readonly root: string;
  /** The stage's width where its height is 720. */
  readonly width: number;
}

/** Lays what was drawn in lessons over their printed pages. */
export async function layDrawings(
  lessons: readonly SetLesson[],
  options: DrawingsOptions,
): Promise<void> {
  const drawingsOf = await findDrawings(options);
  for (const lesson of lessons) {
    const drawings = drawingsOf(lesson);
    for (const { element, slide, page } of lesson.pages) {
      const strokes = strokesOn(drawings, drawingKey(slide, page));
      if (strokes.length > 0) createInkLayer(element, options.width).show(strokes);
    }
  }
}

/** What this browser keeps, or what stands in the files that the export was given. */
async function findDrawings({ from, root }: DrawingsOptions) {
  if (from === 'browser')
    return ({ data }: SetLesson): Drawings => readDrawings(createStore(), ownPath({ root }, data));
  const answer = await fetch(`${root}drawings.json`);
  const all = answer.ok ? readDrawingsFile(await answer.text()) : undefined;
  return ({ data }: SetLesson): Drawings => all?.get(data.address) ?? {};
}
