import { forward } from '../../core/talk/position.ts';
import type { Position } from '../../core/talk/talk.ts';
import { clip } from '../parts/announcer.ts';
import type { Pages } from '../deck/pages.ts';
import { ui } from '../parts/ui.ts';

const words = ui.presenter.next;

/** What comes next, and how it is said. */
export interface Coming {
  readonly at: Position;
  readonly title: string;
  readonly words: string;
}

/** What the next press of a key will show; undefined at the end. */
export function describeNext(pages: Pages, from: Position, _fitted: number): Coming | undefined {
  const at = forward(from, pages);
  if (at === undefined) return undefined;
  if (at.step > 0) return { at, title: titleOfStep(pages, at), words: wordsOfStep(pages, at) };
  const count = pages.pages(at.slide);
  const title = titleOf(pages, at.slide);
  const isPage = at.slide === from.slide;
  return { at, title, words: isPage ? words.page(at.page, count) : words.slide(at.slide) };
}

/** The title of a slide, or its number. */
export function titleOf(pages: Pages, slide: number): string {
  const title = wordsIn(pages.of(slide)[0]?.querySelector('.title'));
  return title === '' ? words.slide(slide) : title;
}

function wordsOfStep(pages: Pages, at: Position): string {
  const of = pages.steps(at.slide, at.page);
  const step = words.step(at.step, of);
  const after = forward(at, pages);
  if (at.step < of || after === undefined || after.slide === at.slide) return step;
  return words.stepThen(step, titleOf(pages, after.slide));
}

/** The first words that the step shows: a lead-in when it has one. */
function titleOfStep(pages: Pages, at: Position): string {
  const step = pages.stepsOf(at.slide, at.page)[at.step - 1] ?? at.step;
  const page = pages.of(at.slide)[at.page - 1];
  const shown = page?.querySelector(`[data-step="${String(step)}"]`);
  const title = wordsIn(shown?.querySelector('.lead-in') ?? shown);
  return title === '' ? titleOf(pages, at.slide) : clip(title);
}

function wordsIn(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const aside of copy.querySelectorAll('.page-of, .colon, [aria-hidden="true"]'))
    aside.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
