import type { LessonData } from '../../core/page/data.ts';
import { planSlides } from '../../core/talk/pace.ts';

/** Milliseconds planned for each slide: what its author gave it, else its share of the lesson's minutes, by its words. */
export function planLesson(
  { minutes, durations }: LessonData,
  main: HTMLElement,
): readonly number[] {
  const sections = [...main.querySelectorAll('.slide')];
  return planSlides(
    sections.map((section, index) => ({
      duration: durations[index],
      words: wordsIn(section.textContent),
    })),
    minutes,
  );
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
