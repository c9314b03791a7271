import type { LessonProgress } from '../../core/progress/record.ts';
import type { Row } from './rows.ts';
import { ui } from '../parts/ui.ts';

const words = ui.progress;

/** Shows how the quiz of a row went, beside its title. */
export function showResults(
  { element, questions }: Row,
  progress: LessonProgress | undefined,
): void {
  const link = element.querySelector(':scope > .row-link');
  const said = resultOf(questions, progress);
  const old = link?.querySelector('.row-result');
  if (said === '') {
    old?.remove();
    return;
  }
  const place = old ?? document.createElement('span');
  place.className = 'row-result';
  place.textContent = said;
  if (old === undefined || old === null)
    link?.querySelector('.row-title > span')?.append(' ', place);
}

/** How many were right at the first try, and at the last; empty before one was answered. */
function resultOf(questions: number, progress: LessonProgress | undefined): string {
  const answers = (progress?.answers ?? []).filter((answer) => answer !== undefined);
  if (questions === 0 || answers.length === 0) return '';
  const first = answers.filter((answer) => answer.first.value).length;
  const last = answers.filter((answer) => answer.last.value).length;
  return first === last
    ? words.right(first, questions)
    : words.firstAndLast(first, last, questions);
}
