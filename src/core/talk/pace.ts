/** What the plan needs to know of a slide. */
export interface PlannedSlide {
  /** Planned minutes, when the author gave them. */
  readonly duration: number | undefined;
  readonly words: number;
}

/** Where a talk stands against its plan. Times are milliseconds. */
export interface Pace {
  /** Behind the plan when positive, ahead when negative, 0 while inside the present slide's time. */
  readonly behind: number;
  /** How far through the plan the present place is, from 0 to 1. */
  readonly place: number;
  /** How far through the plan the clock is, from 0 up; over 1 when the time is over. */
  readonly now: number;
  /** Time the rest of the talk takes if it keeps to the plan from here. */
  readonly left: number;
}

const minute = 60_000;

/** Even a slide of one word takes a moment to show: counted as this many words more. */
const wordsForShowing = 20;

/**
 * Milliseconds planned for each slide. Slides with a duration keep it; the rest of `minutes` is spread over the others
 * by their words. When durations alone use up the minutes, the others get a quarter of a minute each.
 */
export function planSlides(slides: readonly PlannedSlide[], minutes: number): readonly number[] {
  const fixed = slides.reduce((sum, { duration }) => sum + (duration ?? 0), 0);
  const free = slides.filter(({ duration }) => duration === undefined);
  const weight = free.reduce((sum, slide) => sum + weigh(slide), 0);
  const rest = Math.max(minutes - fixed, free.length / 4);
  return slides.map((slide) =>
    slide.duration === undefined
      ? ((rest * weigh(slide)) / weight) * minute
      : slide.duration * minute,
  );
}

/**
 * Compares the clock with the plan. A talk is on time as long as the clock is within the time of the present slide:
 * nobody is late on a slide that still has time left.
 *
 * @param slide The present slide, from 1.
 * @param taught Time counted towards the plan.
 */
export function reckonPace(plan: readonly number[], slide: number, taught: number): Pace {
  const total = sum(plan);
  const start = sum(plan.slice(0, slide - 1));
  const end = start + (plan[slide - 1] ?? 0);
  const onSlide = Math.min(Math.max(taught, start), end);
  return {
    behind: taught > end ? taught - end : Math.min(0, taught - start),
    place: total === 0 ? 0 : onSlide / total,
    now: total === 0 ? 0 : taught / total,
    left: total - onSlide,
  };
}

function weigh({ words }: PlannedSlide): number {
  return words + wordsForShowing;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
