import { elsewherePrefix, takePart, type Part } from '../../core/paper/parts.ts';
import { describeSlide } from '../deck/fit/describe.ts';
import type { PrintLesson } from './lessons.ts';

/** Keeps the slides of one part, counted over all lessons. Those of other parts leave the document; links still lead to them. */
export function keepPart(
  lessons: readonly PrintLesson[],
  part: Part | undefined,
): readonly PrintLesson[] {
  if (part === undefined) return lessons;
  const all = lessons.flatMap(({ slides }) => slides);
  // Before they part: a step says how many there are.
  for (const slide of all) describeSlide(slide);
  const mine = new Set(takePart(all, part));
  return lessons.map((lesson) => {
    const elsewhere = lesson.slides.filter((slide) => !mine.has(slide));
    for (const slide of elsewhere) slide.remove();
    const slides = lesson.slides.filter((slide) => mine.has(slide));
    if (slides.length === 0) lesson.container.remove();
    return { ...lesson, slides, elsewhere };
  });
}

/**
 * Puts a place into the document that stands for one in another part, and answers its id: a browser makes no link inside
 * a file to what it does not print. Where the parts are joined it gives way to the true one.
 */
export function standInFor(id: string): string {
  const name = elsewherePrefix + id;
  if (document.getElementById(name) === null) {
    const place = document.createElement('i');
    place.id = name;
    place.style.position = 'absolute';
    [...document.querySelectorAll('.slides > .slide')].at(-1)?.append(place);
  }
  return name;
}

/** Has a place of this part named in the file, for links of other parts: a browser names only what it finds a link to. */
export function nameForOthers(id: string): void {
  const link = document.createElement('a');
  link.href = `#${id}`;
  link.hidden = true;
  document.body.append(link);
}
