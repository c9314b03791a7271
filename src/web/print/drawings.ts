import { drawingKey, strokesOn } from '../../core/talk/drawings.ts';
import { readDrawings } from '../deck/ink/kept.ts';
import { createInkLayer } from '../deck/ink/layer.ts';
import { ownPath } from '../parts/site-root.ts';
import { createStore } from '../parts/storage.ts';
import type { SetLesson } from './pages.ts';

/**
 * Lays what this browser keeps of the drawings in a lesson over its printed pages.
 *
 * @param width The stage's width where its height is 720.
 */
export function layDrawings({ data, pages }: SetLesson, root: string, width: number): void {
  const drawings = readDrawings(createStore(), ownPath({ root }, data));
  for (const { element, slide, page } of pages) {
    const strokes = strokesOn(drawings, drawingKey(slide, page));
    if (strokes.length > 0) createInkLayer(element, width).show(strokes);
  }
}
