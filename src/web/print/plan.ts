import { markup } from '../../core/page/markup.ts';
import { planSlides } from '../../core/talk/pace.ts';
import { ui } from '../parts/ui.ts';
import type { NotesOf } from './notes.ts';
import type { SetLesson } from './pages.ts';
import { titleOf } from './report.ts';

/**
 * Ends the notes of each slide with its plan: how long it takes, when it begins, and what comes next. Only a whole lesson
 * can be planned.
 */
export function withPlan(notes: NotesOf, { data, pages }: SetLesson): NotesOf {
  const firsts = pages.filter(({ page, step }) => page === 1 && (step ?? 0) === 0);
  if (firsts.length !== data.slides) return notes;
  const planned = planSlides(
    firsts.map(({ element }, index) => ({
      duration: data.durations[index],
      words: element.textContent.split(/\s+/).length,
    })),
    data.minutes,
  );
  const starts = planned.map((_, index) => planned.slice(0, index).reduce((a, b) => a + b, 0));
  return (slide, step) => {
    const parts = notes(slide, step);
    const index = firsts.findIndex((first) => first.slide === slide);
    if ((step ?? 0) > 0 || index < 0) return parts;
    const next = firsts[index + 1];
    const said = ui.print.planned(
      Math.max(1, Math.round((planned[index] ?? 0) / 60_000)),
      clockTime(starts[index] ?? 0),
      next === undefined ? '' : titleOf(next.element, next.slide),
    );
    return [...parts, markup`<h4>${ui.print.plan}</h4><p>${said}</p>`.toString()];
  };
}

/** `1:30`, to the half minute: nobody plans more exactly. */
function clockTime(milliseconds: number): string {
  const halves = Math.round(milliseconds / 30_000);
  return `${String(Math.floor(halves / 2))}:${halves % 2 === 0 ? '00' : '30'}`;
}
