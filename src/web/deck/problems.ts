import type { LessonData } from '../../core/page/data.ts';
import type { Problem } from '../../core/problem.ts';
import { ui } from '../parts/ui.ts';

/** What an author should know of the slide that is shown. There is nothing to know in a built site. */
export interface ProblemList {
  readonly show: (slide: number) => void;
  readonly dispose: () => void;
}

export function createProblemList(lesson: LessonData): ProblemList {
  const box = document.createElement('details');
  box.className = 'problems';
  box.lang = 'en';
  box.dir = 'ltr';
  box.open = true;
  box.hidden = true;
  if (lesson.problems.length > 0) document.body.append(box);
  return {
    show(slide) {
      const here = problemsOn(slide, lesson);
      box.hidden = here.length === 0;
      box.replaceChildren(summary(here.length), list(here));
    },
    dispose() {
      box.remove();
    },
  };
}

/** A problem belongs to the last slide that begins before it; what stands before all slides, to the first. */
export function problemsOn(
  slide: number,
  { problems, lines }: Pick<LessonData, 'problems' | 'lines'>,
): readonly Problem[] {
  const from = slide === 1 ? 0 : (lines[slide - 1] ?? Infinity);
  const to = lines[slide] ?? Infinity;
  return problems.filter(({ line }) => line >= from && line < to);
}

function summary(count: number): HTMLElement {
  const line = document.createElement('summary');
  line.textContent = ui.deck.problems(count);
  return line;
}

function list(problems: readonly Problem[]): HTMLElement {
  const items = document.createElement('ul');
  for (const { file, line, column, message } of problems) {
    const item = document.createElement('li');
    const place = document.createElement('code');
    place.textContent = `${file}:${String(line)}:${String(column)}`;
    item.append(`${message} `, place);
    items.append(item);
  }
  return items;
}
