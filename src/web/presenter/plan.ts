import type { LessonData } from '../../core/page/data.ts';
import { planSlides } from '../../core/talk/pace.ts';

/** Milliseconds planned for each slide: the lesson's minutes, spread by the words on its slides. */
export function planLesson({ minutes }: LessonData, main: HTMLElement): readonly number[] {
  const sections = [...main.querySelectorAll('.slide')];
  return planSlides(
    sections.map((section) => ({ duration: undefined, words: wordsIn(section.textContent) })),
    minutes,
  );
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
