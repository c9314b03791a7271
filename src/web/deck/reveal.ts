import type { View } from '../../core/talk/talk.ts';
import { revealAnswer } from '../parts/quiz.ts';
import type { StageSet } from './set.ts';

type RevealSet = Pick<StageSet, 'pages' | 'announcer'>;

/** There is a question on this slide. */
export function hasQuestion({ pages }: Pick<StageSet, 'pages'>, slide: number): boolean {
  return pages.of(slide).some((page) => page.querySelector('.quiz') !== null);
}

/** Shows the answer of the question on the slide that is shown, or takes it back. True when that changed something. */
export function showRevealed(
  { pages, announcer }: RevealSet,
  { position, revealed }: View,
): boolean {
  const on = revealed.includes(position.slide);
  const quizzes = pages
    .of(position.slide)
    .flatMap((page) => [...page.querySelectorAll<HTMLElement>('.quiz')]);
  const said = quizzes
    .map((quiz) => revealAnswer(quiz, on))
    .filter((answer) => answer !== undefined);
  if (said[0] !== undefined && said[0] !== '') announcer.say(said[0]);
  return said.length > 0;
}
