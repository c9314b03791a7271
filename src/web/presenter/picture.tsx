import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Position } from '../../core/talk/talk.ts';
import { slideStep } from '../deck/steps.ts';
import { showStep } from '../deck/steps.ts';
import type { StageSet } from '../deck/set.ts';
import { fillThumb } from '../deck/thumb.ts';
import type { Desk } from './desk.ts';

interface PictureProps {
  readonly desk: Desk;
  readonly at: Position;
}

/** A slide at a place of the talk, as wide as the box it stands in. */
export function Picture({ desk, at }: PictureProps) {
  const host = useRef<HTMLDivElement>(null);
  const fitted = desk.model.fitted.value;
  useLayoutEffect(() => {
    if (host.current !== null) desk.picture(host.current, at);
  }, [at.slide, at.page, at.step, fitted]);
  return (
    <div class="pv-picture">
      <div class="thumb" aria-hidden="true" ref={host} />
    </div>
  );
}

/** Fills a picture with the page at a place; what later steps show is a ghost. */
export function drawPicture(
  { pages, stage, furnish }: StageSet,
  host: HTMLElement,
  at: Position,
): void {
  stage.prepare(at.slide);
  const page = pages.of(at.slide)[at.page - 1] ?? pages.of(at.slide)[0];
  if (page === undefined) return;
  wearTheme(host);
  fillThumb(host, page, furnish);
  const copy = host.firstElementChild;
  if (copy instanceof HTMLElement)
    showStep(copy, slideStep(pages.stepsOf(at.slide, at.page), at.step));
}

/** Pictures look as the slides do, while the presenter around them is dark. */
export function wearTheme(host: HTMLElement): void {
  const { theme, cloth } = document.documentElement.dataset;
  host.dataset['theme'] = theme;
  host.dataset['cloth'] = cloth;
}
