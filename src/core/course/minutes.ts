import type { Lesson, Slide } from '../lesson/lesson.ts';

/** Words a teacher says in a minute. */
const spokenPace = 150;
/** Minutes that a slide takes beside its words: to look at it, to explain, to be asked. */
const slidePause = 0.75;
/** Minutes to do one step by hand. */
const stepPause = 2;
/** Minutes to answer one question. */
const questionPause = 1;

/**
 * Minutes to plan for a lesson, at least 1: as its `duration` says, else the sum of its slides. A slide takes what its
 * own `duration` says; a question a minute; a step of a hands-on two minutes beside its words; any other slide its words
 * at 150 a minute and a pause of 45 seconds.
 */
export function planMinutes({ front, kind, slides }: Lesson): number {
  const sum = slides.reduce((minutes, slide) => minutes + slideMinutes(slide, kind), 0);
  return Math.max(1, Math.round(front.duration ?? sum));
}

function slideMinutes(slide: Slide, kind: Lesson['kind']): number {
  if (slide.settings.duration !== undefined) return slide.settings.duration;
  if (slide.quiz !== undefined) return questionPause;
  const isStep =
    slide.shape.step !== undefined || slide.shape.blocks.some((block) => block.kind === 'ordered');
  return slide.words / spokenPace + (kind === 'hands-on' && isStep ? stepPause : slidePause);
}
