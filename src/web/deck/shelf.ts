/**
 * Keeps only the slides near the current one where Reveal looks, because it walks everything it is given on every move.
 * The others wait, in order, on two shelves before and after: hidden, but on the page.
 */
export interface Shelf {
  /** Brings the slides from `first` to `last` to the stage and puts the others away. */
  reach(first: number, last: number): void;
  /** Takes the empty shelves away. */
  dispose(): void;
}

/** Takes over the `.slides` element with all its sections; each has its slide's number in `data-slide`. */
export function createShelf(slides: HTMLElement, stage: HTMLElement): Shelf {
  const before = createBoard();
  const after = createBoard();
  stage.before(before);
  stage.after(after);
  return {
    reach(first, last) {
      before.append(takeFirst(slides, (slide) => slide < first));
      after.prepend(takeLast(slides, (slide) => slide > last));
      before.append(takeFirst(after, (slide) => slide < first));
      after.prepend(takeLast(before, (slide) => slide > last));
      slides.prepend(takeLast(before, (slide) => slide >= first));
      slides.append(takeFirst(after, (slide) => slide <= last));
    },
    dispose() {
      before.remove();
      after.remove();
    },
  };
}

/** The number of the slide that a section is, or is a page of. */
export function slideOf(section: Element): number {
  return Number(section.getAttribute('data-slide'));
}

function createBoard(): HTMLElement {
  const board = document.createElement('div');
  board.className = 'slides shelf';
  board.hidden = true;
  return board;
}

type Chosen = (slide: number) => boolean;

function takeFirst(board: HTMLElement, chosen: Chosen): DocumentFragment {
  const taken: Element[] = [];
  for (let at = board.firstElementChild; at !== null; at = at.nextElementSibling) {
    if (!chosen(slideOf(at))) break;
    taken.push(at);
  }
  return bundle(taken);
}

function takeLast(board: HTMLElement, chosen: Chosen): DocumentFragment {
  const taken: Element[] = [];
  for (let at = board.lastElementChild; at !== null; at = at.previousElementSibling) {
    if (!chosen(slideOf(at))) break;
    taken.push(at);
  }
  return bundle(taken.reverse());
}

function bundle(sections: readonly Element[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...sections);
  return fragment;
}
