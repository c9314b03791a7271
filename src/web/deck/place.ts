import { formatAddress, parseAddress } from '../../core/talk/address.ts';
import { decodePosition } from '../../core/talk/decode.ts';
import type { Position } from '../../core/talk/talk.ts';

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
  const section = document.getElementById(decoded(hash.slice(1)))?.closest('[data-slide]');
  if (section === null || section === undefined) return undefined;
  const slide = Number(section.getAttribute('data-slide'));
  const page = Number(section.getAttribute('data-page') ?? 1);
  return { slide, page, step: 0 };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** How often the address may change, in milliseconds: browsers stop listening to pages that do it more often. */
const pace = 350;

function createWriter(): Pick<Place, 'write' | 'dispose'> {
  let waiting: Position | undefined;
  let timer = 0;
  let last = 0;
  const replace = (): void => {
    if (waiting === undefined) return;
    last = performance.now();
    record('replaceState', waiting);
    waiting = undefined;
  };
  return {
    write(position, how) {
      window.clearTimeout(timer);
      if (how === 'jump') replace();
      waiting = position;
      if (how === 'jump' && formatAddress(position) !== location.hash) {
        record('pushState', position);
        waiting = undefined;
      } else if (performance.now() - last > pace) replace();
      else timer = window.setTimeout(replace, pace);
    },
    dispose() {
      window.clearTimeout(timer);
      replace();
    },
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
