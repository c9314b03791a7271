import type { LessonData } from '../../core/page/data.ts';
import { paintBackground } from './background.ts';

/** What every page of a slide bears beside its content, in the deck and on paper: the collation mark, the running line, its background. */
export type Furnish = (page: HTMLElement) => void;

/** Furnishes the pages of one lesson. Doing it again to the same page renews what is there. */
export function createFurnish(lesson: LessonData): Furnish {
  return (page) => {
    const slide = Number(page.dataset['slide']);
    for (const old of page.querySelectorAll(':scope > .mark, :scope > .run')) old.remove();
    page.prepend(createMark(slide, lesson.slides));
    page.append(createRun(slide, lesson));
    paintBackground(page, lesson.cloth);
  };
}

function createMark(slide: number, slides: number): HTMLElement {
  const mark = document.createElement('i');
  mark.className = 'mark';
  mark.ariaHidden = 'true';
  mark.style.setProperty('--i', String(slide));
  mark.style.setProperty('--n', String(slides));
  return mark;
}

function createRun(slide: number, lesson: LessonData): HTMLElement {
  const run = document.createElement('footer');
  run.className = 'run';
  run.ariaHidden = 'true';
  const place = document.createElement('span');
  if (lesson.section !== '') place.append(make('b', '', lesson.section), make('span', 'sep', '/'));
  place.append(lesson.title);
  const number = make('span', 'no', '');
  number.append(make('b', '', String(slide)), ` / ${String(lesson.slides)}`);
  run.append(place);
  if (lesson.footer !== '') run.append(make('span', 'footer', lesson.footer));
  run.append(number);
  return run;
}

function make(tag: string, className: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}
