import { icon } from '../../core/page/icons.ts';
import { fillWithProse } from '../parts/prose.tsx';
import { spokenIn, ui } from '../parts/ui.ts';

const words = ui.reading;

/** What can be seen larger: pictures, and diagrams once they are drawn. */
const pictures = 'figure.figure > img, figure.diagram > svg';

/** Gives every picture and diagram a button, and takes taps on them, to show it as large as the window. Returns its undo. */
export function enlargePictures(main: HTMLElement): () => void {
  const figures = [...main.querySelectorAll<HTMLElement>('figure.figure, figure.diagram')];
  const buttons = figures.filter(isPictured).map(addButton);
  const open = (event: Event): void => {
    const target = event.target instanceof Element ? event.target : null;
    const figure = target?.closest<HTMLElement>('figure');
    const isAsked = target?.closest(`${pictures}, .enlarge`) !== null;
    if (isAsked && figure !== null && figure !== undefined) showLarge(figure);
  };
  main.addEventListener('click', open);
  return () => {
    main.removeEventListener('click', open);
    for (const button of buttons) button.remove();
  };
}

/** A diagram is drawn when it comes near; until then its button is not seen. */
function isPictured(figure: HTMLElement): boolean {
  return figure.matches('.diagram') || figure.querySelector(':scope > img') !== null;
}

function addButton(figure: HTMLElement): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button enlarge';
  button.ariaLabel = [words.enlarge, nameOf(figure)].filter((part) => part !== '').join(': ');
  button.ariaHasPopup = 'dialog';
  fillWithProse(button, icon('maximize').toString());
  const picture = figure.querySelector(':scope > img');
  if (picture === null) figure.append(button);
  else picture.after(button);
  return button;
}

/** What the picture shows, in words: those for who does not see it, or the caption. */
function nameOf(figure: HTMLElement): string {
  const alt = figure.querySelector<HTMLImageElement>(':scope > img')?.alt ?? '';
  return alt === '' ? (figure.querySelector('figcaption')?.textContent.trim() ?? '') : alt;
}

/** The browser keeps the focus in the dialog and closes it by Escape; so does a tap anywhere. */
function showLarge(figure: HTMLElement): void {
  const picture = figure.querySelector(pictures);
  if (picture === null) return;
  const dialog = document.createElement('dialog');
  dialog.className = 'enlarged';
  dialog.ariaLabel = words.enlarged;
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'tool';
  Object.assign(close, spokenIn());
  fillWithProse(close, `${icon('x').toString()}<span class="hidden-text">${ui.parts.close}</span>`);
  dialog.append(copyOf(picture, nameOf(figure)), close);
  dialog.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    figure.querySelector<HTMLElement>('.enlarge')?.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
}

function copyOf(picture: Element, name: string): Node {
  if (picture instanceof HTMLImageElement) {
    const large = document.createElement('img');
    large.src = picture.currentSrc;
    large.alt = picture.alt;
    return large;
  }
  const large = picture.cloneNode(true);
  if (large instanceof Element) {
    large.removeAttribute('aria-hidden');
    large.setAttribute('role', 'img');
    large.setAttribute('aria-label', name === '' ? words.enlarged : name);
  }
  return large;
}
