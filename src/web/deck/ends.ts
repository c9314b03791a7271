import type { LessonData } from '../../core/page/data.ts';
import type { Command } from '../../core/talk/talk.ts';
import { ui } from '../parts/ui.ts';
import { isCompact, sameView } from './compact.ts';

export type Side = 'next' | 'previous';

/** Where the deck ends: a band over the slide that offers the lesson after or before. */
export interface Ends {
  readonly show: (side: Side) => void;
  readonly hide: () => void;
  /**
   * Takes a command while the band is shown: once more the same way goes there, the other way closes it. A key that is
   * held down does not run through the course.
   */
  readonly answers: (command: Command, isHeld: boolean) => boolean;
  readonly dispose: () => void;
}

export interface EndsOptions {
  readonly root: string;
  readonly lesson: LessonData;
  readonly visit: (url: string) => void;
  readonly main: HTMLElement;
}

const words = ui.deck.ends;

export function createEnds(options: EndsOptions): Ends {
  const band = document.createElement('section');
  band.className = 'end-band';
  band.hidden = true;
  band.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    options.visit(link.href);
  });
  options.main.append(band);
  let shown: Side | undefined;
  const hide = (): void => {
    if (shown === undefined) return;
    shown = undefined;
    if (band.contains(document.activeElement)) options.main.focus({ preventScroll: true });
    band.hidden = true;
  };
  return {
    hide,
    show(side) {
      shown = side;
      fill(band, side, options);
      band.hidden = false;
      band.querySelector('a')?.focus({ preventScroll: true });
    },
    answers({ type }, isHeld) {
      if (shown === undefined) return false;
      if (type === shown) {
        if (!isHeld && options.lesson[shown] !== undefined) band.querySelector('a')?.click();
        return true;
      }
      hide();
      return type === 'next' || type === 'previous';
    },
    dispose() {
      band.remove();
    },
  };
}

function fill(band: HTMLElement, side: Side, { root, lesson }: EndsOptions): void {
  const to = lesson[side];
  const heading = side === 'previous' ? words.start : to ? words.end : words.endOfCourse;
  band.ariaLabel = heading;
  band.dataset['side'] = side;
  // In a frame there is nothing beyond the course.
  if (to === undefined && isCompact()) {
    band.replaceChildren(make('p', 'end-place', heading));
    return;
  }
  const link = document.createElement('a');
  link.href = to === undefined ? root : addressOf(root + to.address, side);
  link.append(
    make('span', 'end-word', to ? words[side] : words.library),
    make('span', 'end-title', to?.title ?? ''),
  );
  const key = side === 'next' ? '→' : '←';
  band.replaceChildren(
    make('p', 'end-place', heading),
    link,
    ...(to ? [make('p', 'end-hint', words.again(key))] : []),
  );
}

/** Going back arrives at the last slide. A view that was asked for goes along. */
function addressOf(address: string, side: Side): string {
  return `${address}${sameView()}${side === 'previous' ? '#/99999' : ''}`;
}

function make(tag: string, className: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.dir = 'auto';
  element.textContent = text;
  return element;
}
