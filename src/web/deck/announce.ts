import { en } from '../../core/words/en.ts';
import type { Position } from '../../core/talk/talk.ts';

/** Says things to those who listen to the page. One region, one saying a move. */
export interface Announcer {
  say(text: string): void;
  dispose(): void;
}

const longest = 120;

export function createAnnouncer(): Announcer {
  const region = document.createElement('div');
  region.className = 'announcer hidden-text';
  region.ariaLive = 'polite';
  region.ariaAtomic = 'true';
  document.body.append(region);
  return {
    say(text) {
      region.textContent = clip(text);
    },
    dispose() {
      region.remove();
    },
  };
}

/** What is said of a place: `Slide 3 of 20: Title`, with its page when the slide has more than one. */
export function describePlace(at: Position, slides: number, shown: HTMLElement): string {
  const page = Number(shown.dataset['page'] ?? 1);
  const title = textOf(shown.querySelector('.title'));
  const place = en.deck.place(at.slide, slides, page);
  return clip(title === '' ? place : `${place}: ${title}`);
}

/** What a step shows, for those who cannot see it appear. */
export function describeStep(shown: HTMLElement): string {
  const news = [...shown.querySelectorAll('.current-step, .current-line')].map(textOf);
  return clip(news.filter((text) => text !== '').join(' '));
}

function textOf(element: Element | null): string {
  if (element === null) return '';
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const aside of copy.querySelectorAll('.page-of, [aria-hidden="true"], .unseen'))
    aside.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function clip(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}
