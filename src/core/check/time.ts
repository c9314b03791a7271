import type { CheckedLesson, Rule } from './rule.ts';

/** Words a minute that a teacher who hurries still gets through, and one who lingers. */
const fastest = 220;
const slowest = 12;

/** Planned time that the words do not bear out. */
export const plannedTime: Rule = {
  name: 'planned-time',
  level: 'warning',
  about: 'The planned time of a lesson is far from what its words take, or its slides take longer.',
  check: (checked) => {
    const message = slidesFault(checked) ?? wordsFault(checked);
    const line = checked.lesson.keyLines['duration'] ?? 1;
    return message === undefined ? [] : [{ line, column: 1, message }];
  },
};

function slidesFault({ lesson }: CheckedLesson): string | undefined {
  const planned = lesson.front.duration;
  const slides = lesson.slides.reduce((sum, { settings }) => sum + (settings.duration ?? 0), 0);
  if (planned === undefined || slides <= planned) return undefined;
  return `The slides are planned for ${minutes(slides)}, the lesson for ${minutes(planned)}: make the one longer or the others shorter.`;
}

function wordsFault({ lesson }: CheckedLesson): string | undefined {
  const planned = lesson.front.duration;
  if (planned === undefined || lesson.kind !== 'lesson') return undefined;
  const words = lesson.slides.reduce((sum, slide) => sum + slide.words + spokenWords(slide), 0);
  if (words > planned * fastest)
    return `${String(words)} words do not fit into ${minutes(planned)}: plan about ${minutes(Math.ceil(words / 120))}.`;
  if (words < planned * slowest)
    return `${String(words)} words for ${minutes(planned)} leave much of it empty: plan about ${minutes(Math.max(1, Math.round(words / 60)))}, or say in the notes what happens.`;
  return undefined;
}

function spokenWords({ notes }: CheckedLesson['lesson']['slides'][number]): number {
  return notes.parts.reduce((sum, { source }) => sum + (source.match(/\S+/g)?.length ?? 0), 0);
}

function minutes(count: number): string {
  return count === 1 ? '1 minute' : `${String(count)} minutes`;
}
