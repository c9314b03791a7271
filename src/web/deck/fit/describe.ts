import { ui } from '../../parts/ui.ts';

/** Code and names up to this length stay on one line. */
const short = 24;

/**
 * Tells the styles what they cannot see: the number before the first item of a list, which code is short enough to stay
 * whole, how wide a picture is by nature, where a step stands among the steps.
 */
export function describeSlide(section: HTMLElement): void {
  describeLists(section);
  describeWords(section);
  describePictures(section);
  describeStep(section);
}

function describeLists(section: HTMLElement): void {
  const step = section.dataset['stepNumber'];
  if (step !== undefined) section.style.setProperty('--step-prefix', `'${step}.'`);
  for (const list of section.querySelectorAll('ol'))
    if (list.start !== 1) list.style.setProperty('--start', String(list.start));
}

function describeWords(section: HTMLElement): void {
  for (const words of section.querySelectorAll('.body :is(code, .ui, kbd)'))
    if ((words.textContent ?? '').length <= short) words.setAttribute('data-whole', '');
}

function describePictures(section: HTMLElement): void {
  const pictures = [...section.querySelectorAll<HTMLImageElement>('.body img')];
  for (const picture of pictures) {
    const [width, height] = sizeOf(picture);
    if (width === 0 || height === 0) continue;
    picture.style.setProperty('--natural-width', String(width));
    picture.style.setProperty('--ratio', (width / height).toFixed(4));
  }
  const [width, height] = pictures[0] === undefined ? [1, 1] : sizeOf(pictures[0]);
  if (height > 1.1 * width) section.dataset['picture'] = 'tall';
  else delete section.dataset['picture'];
}

function sizeOf(picture: HTMLImageElement): readonly [width: number, height: number] {
  if (picture.naturalWidth > 0) return [picture.naturalWidth, picture.naturalHeight];
  return [Number(picture.getAttribute('width')), Number(picture.getAttribute('height'))];
}

/** "Step 2 of 5" with a block for each step, where the lesson has several. */
function describeStep(section: HTMLElement): void {
  const number = Number(section.dataset['stepNumber'] ?? 0);
  if (number === 0 || section.querySelector(':scope > .step-of') !== null) return;
  const root = section.closest('.reveal') ?? document;
  const steps = [...root.querySelectorAll<HTMLElement>('.slide[data-step-number]')];
  const last = Math.max(...steps.map((step) => Number(step.dataset['stepNumber'])), number);
  if (last < 2) return;
  const place = document.createElement('p');
  place.className = 'step-of';
  place.ariaHidden = 'true';
  const words = document.createElement('span');
  words.textContent = ui.fit.stepOf(number, last);
  place.append(words);
  if (last <= 12)
    place.append(...Array.from({ length: last }, (_, index) => block(index < number)));
  section.append(place);
}

function block(isDone: boolean): HTMLElement {
  const made = document.createElement('i');
  made.classList.toggle('done', isDone);
  return made;
}
