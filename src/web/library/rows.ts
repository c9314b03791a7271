import { cloths, type Cloth } from '../../core/course/course.ts';
import { splitKeys } from '../../core/progress/slide-keys.ts';
import type { KnownLesson } from '../parts/progress.ts';

/** A lesson as the page of the library shows it. */
export interface Row {
  readonly element: HTMLElement;
  readonly lesson: KnownLesson;
  readonly href: string;
  readonly title: string;
  /** `Lesson 3`, or empty. */
  readonly label: string;
  readonly slides: number;
  /** Of a quiz: how many there are to answer; 0 for other lessons. */
  readonly questions: number;
  readonly minutes: number;
  /** It stands under another lesson. */
  readonly nested: boolean;
}

/** A section of the library with its rows. */
export interface Shelf {
  readonly element: HTMLDetailsElement;
  readonly key: string;
  readonly title: string;
  readonly cloth: Cloth;
  readonly rows: readonly Row[];
}

/** Reads the list of lessons from the page, which has it already. */
export function readShelves(page: ParentNode = document): readonly Shelf[] {
  return [...page.querySelectorAll<HTMLDetailsElement>('details.section')].map((element) => ({
    element,
    key: element.dataset['key'] ?? '',
    title: element.dataset['title'] ?? '',
    cloth: cloths.find((cloth) => cloth === element.dataset['cloth']) ?? 'graphite',
    rows: [...element.querySelectorAll<HTMLElement>('.row')].map(readRow),
  }));
}

function readRow(element: HTMLElement): Row {
  const { address = '', file = '', keys = '', label = '', ...numbers } = element.dataset;
  return {
    element,
    lesson: { address, file, keys: splitKeys(keys) },
    href: element.querySelector('a')?.getAttribute('href') ?? '',
    title: element.querySelector('.row-name')?.textContent ?? '',
    label,
    slides: Number(numbers['slides']),
    questions: Number(numbers['questions'] ?? 0),
    minutes: Number(numbers['minutes']),
    nested: element.classList.contains('nested'),
  };
}
