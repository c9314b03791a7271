import { formatAddress, parseAddress } from '../../core/talk/address.ts';
import { decodePosition } from '../../core/talk/decode.ts';
import type { Position } from '../../core/talk/talk.ts';
import { idIn } from '../parts/fragment.ts';

/** The address bar. It is shown from the talk; what a person types into it, Back and links to a place come from it. */
export interface Place {
  /** Where the address says we are, when it says so. */
  read(): Position | undefined;
  /** Shows where we are. A jump is a new entry in the history, so that Back returns from it; a move is not. */
  write(position: Position, how: 'move' | 'jump'): void;
  dispose(): void;
}

/** Calls `onGo` when the address changed by other means than `write`. */
export function createPlace(onGo: (to: Position) => void): Place {
  const follow = (): void => {
    const to = read();
    if (to !== undefined) onGo(to);
  };
  window.addEventListener('hashchange', follow);
  window.addEventListener('popstate', follow);
  const writer = createWriter();
  return {
    read,
    write: writer.write,
    dispose() {
      writer.dispose();
      window.removeEventListener('hashchange', follow);
      window.removeEventListener('popstate', follow);
    },
  };
}

/** The step is not in the address but kept beside it, so that a reload comes back to it. */
function read(): Position | undefined {
  const at = parseAddress(location.hash) ?? sectionNamed(location.hash);
  if (at === undefined) return undefined;
  const state: unknown = history.state;
  const kept = decodePosition(state);
  return kept?.slide === at.slide && kept.page === at.page ? kept : at;
}

/** `#id` of a slide, or of something on one, as links in a lesson have it. */
function sectionNamed(hash: string): Position | undefined {
  if (hash.length < 2) return undefined;
  const section = document.getElementById(idIn(hash))?.closest('[data-slide]');
  if (section === null || section === undefined) return undefined;
  const slide = Number(section.getAttribute('data-slide'));
  const page = Number(section.getAttribute('data-page') ?? 1);
  return { slide, page, step: 0 };
}

/** Browsers stop listening to pages that change their address too often: so many times in a row, then at this pace. */
const burst = 30;
const pace = 400;

function createWriter(): Pick<Place, 'write' | 'dispose'> {
  let waiting: Position | undefined;
  let timer = 0;
  let left = burst;
  let last = performance.now();
  const replace = (): void => {
    window.clearTimeout(timer);
    if (waiting !== undefined) record('replaceState', waiting);
    waiting = undefined;
  };
  const mayWrite = (): boolean => {
    const now = performance.now();
    left = Math.min(burst, left + (now - last) / pace);
    last = now;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
  return {
    write(position, how) {
      if (how === 'jump' && formatAddress(position) !== location.hash) {
        replace();
        record('pushState', position);
        return;
      }
      waiting = position;
      window.clearTimeout(timer);
      if (mayWrite()) replace();
      else timer = window.setTimeout(replace, pace);
    },
    dispose: replace,
  };
}

/** A browser that has had enough throws; the next change will be shown again. */
function record(how: 'pushState' | 'replaceState', position: Position): void {
  try {
    history[how](position, '', formatAddress(position));
  } catch (error) {
    console.warn('The address could not be shown.', error);
  }
}
