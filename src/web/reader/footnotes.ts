import { idIn } from '../parts/fragment.ts';
import { ui } from '../parts/ui.ts';

const words = ui.reading;

/** Space between a footnote's sign and its words, and between those and the window's edge, in CSS pixels. */
const gap = 8;

/**
 * Opens footnotes beside their signs; they stand at the end of their part, too. Escape, another click or the next
 * footnote closes one, and the focus goes back to its sign. Browsers without popovers follow the link to the end. Returns
 * its undo.
 */
export function openFootnotes(main: HTMLElement): () => void {
  if (!('popover' in HTMLElement.prototype)) return () => undefined;
  const note = createNote();
  const onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('.footnote-ref > a') : null;
    if (!(link instanceof HTMLElement) || isForNewWindow(event)) return;
    const words = wordsOf(link);
    if (words === undefined) return;
    event.preventDefault();
    show(note, link, words);
  };
  for (const link of main.querySelectorAll('.footnote-ref > a')) link.ariaHasPopup = 'dialog';
  main.append(note);
  main.addEventListener('click', onClick);
  return () => {
    main.removeEventListener('click', onClick);
    note.remove();
  };
}

function createNote(): HTMLElement {
  const note = document.createElement('div');
  note.className = 'footnote';
  note.role = 'dialog';
  note.tabIndex = -1;
  note.popover = 'auto';
  return note;
}

/** What the footnote says, without its ids and the ways back. */
function wordsOf(link: HTMLElement): DocumentFragment | undefined {
  const id = idIn(link.getAttribute('href') ?? '');
  const source = document.getElementById(id);
  if (source === null) return undefined;
  const words = document.createDocumentFragment();
  words.append(...[...source.childNodes].map((node) => node.cloneNode(true)));
  for (const back of words.querySelectorAll('.footnote-back')) back.remove();
  for (const named of words.querySelectorAll('[id]')) named.removeAttribute('id');
  return words;
}

function show(note: HTMLElement, link: HTMLElement, said: DocumentFragment): void {
  note.hidePopover();
  note.replaceChildren(said);
  note.ariaLabel = words.footnote(link.textContent.trim());
  // The focus comes back to the sign only when it is there.
  link.focus({ preventScroll: true });
  note.showPopover();
  place(note, link.getBoundingClientRect());
  note.focus({ preventScroll: true });
}

/** Under its sign; over it where there is no room. */
function place(note: HTMLElement, sign: DOMRect): void {
  const { width, height } = note.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = sign.bottom + gap;
  const top = below + height + gap > clientHeight ? sign.top - gap - height : below;
  const left = Math.min(sign.left - 2 * gap, clientWidth - width - gap);
  note.style.top = `${String(Math.max(gap, top))}px`;
  note.style.left = `${String(Math.max(gap, left))}px`;
}

function isForNewWindow(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey;
}
