import { icon } from '../../core/page/icons.ts';
import { fillWithProse } from '../parts/prose.tsx';
import { ui } from '../parts/ui.ts';

const words = ui.reading;

/** Gives every picture a button, and takes taps on the picture itself, to show it as large as the window. Returns its undo. */
export function enlargePictures(main: HTMLElement): () => void {
  const pictures = [...main.querySelectorAll<HTMLImageElement>('figure.figure > img')];
  const undos = pictures.map(enlargePicture);
  return () => {
    for (const undo of undos) undo();
  };
}

function enlargePicture(picture: HTMLImageElement): () => void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button enlarge';
  button.ariaLabel = [words.enlarge, picture.alt].filter((part) => part !== '').join(': ');
  button.ariaHasPopup = 'dialog';
  fillWithProse(button, icon('maximize').toString());
  const open = (): void => {
    showLarge(picture, button);
  };
  button.addEventListener('click', open);
  picture.addEventListener('click', open);
  picture.after(button);
  return () => {
    picture.removeEventListener('click', open);
    button.remove();
  };
}

/** The browser keeps the focus in the dialog and closes it by Escape; so does a tap anywhere. */
function showLarge(picture: HTMLImageElement, from: HTMLElement): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'enlarged';
  dialog.ariaLabel = words.enlarged;
  const large = document.createElement('img');
  large.src = picture.currentSrc;
  large.alt = picture.alt;
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'tool';
  fillWithProse(close, `${icon('x').toString()}<span class="hidden-text">${ui.parts.close}</span>`);
  dialog.append(large, close);
  dialog.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    from.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
}
