import type { Candidate } from '../../../core/fit/attempt.ts';
import { breaking, searchBreaking } from '../../../core/fit/search.ts';
import { sizesBetween } from '../../../core/fit/sizes.ts';
import { applyAttempt, measureSlide } from './measure.ts';
import { pageBody, type Paged } from './paging.ts';
import { ui } from '../../parts/ui.ts';

/**
 * A question whose explanations are too long to stand with its options: the question and all its options stay together
 * on the first page, where they can be answered; the options follow once more, with their explanations. Undefined when
 * the slide is no question, or when even the question with its options needs several pages.
 */
export function pageAnswers(
  section: HTMLElement,
  body: Element,
  candidates: readonly Candidate[],
): Paged | undefined {
  const [way] = candidates.filter(({ layout }) => layout === 'quiz');
  if (way === undefined || body.querySelector('.why') === null) return undefined;
  const brief = { ...way, marks: { ...way.marks, quiz: 'brief' } };
  const attempt = searchBreaking([brief], (attempt) => {
    applyAttempt(section, attempt);
    return measureSlide(section);
  });
  if (attempt === undefined) return undefined;
  const set = { ...way, marks: { ...way.marks, quiz: 'answers' }, sizes: sizesBetween(28, 24) };
  const answers = pageBody(section, answersOf(body), [breaking(set)]);
  return { pages: [{ body, attempt }, ...answers.pages], fits: answers.fits };
}

/** The options with their explanations, to be read: nothing there can be chosen. */
function answersOf(body: Element): Element {
  const copy = body.cloneNode(true) as Element; // a copy of an element is one
  for (const other of copy.querySelectorAll('.question, .quiz-tools')) other.remove();
  for (const other of copy.querySelectorAll(':scope > :not(.quiz)')) other.remove();
  for (const option of copy.querySelectorAll<HTMLElement>('[data-right="true"]')) sayRight(option);
  for (const why of copy.querySelectorAll('.why')) why.removeAttribute('hidden');
  for (const choice of copy.querySelectorAll('.choice')) {
    const plain = document.createElement('div');
    plain.className = 'choice';
    plain.append(...choice.childNodes);
    choice.replaceWith(plain);
  }
  return copy;
}

function sayRight(option: HTMLElement): void {
  option.dataset['shown'] = 'right';
  const letter = option.querySelector('.letter')?.textContent ?? '';
  option.querySelector('.verdict')?.replaceChildren(ui.quiz.correct(letter));
}
