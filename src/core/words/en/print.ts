import { shortTime } from './forms.ts';

/** Paper. */
export const words = {
  print: {
    pageOf: (page: number, of: number) => `Page ${String(page)} of ${String(of)}`,
    slide: (slide: number) => `Slide ${String(slide)}`,
    slideOf: (slide: number, of: number) => `Slide ${String(slide)} of ${String(of)}`,
    notesOf: (course: string) => `${course}, notes for the teacher`,
    plan: 'Plan',
    /** When a slide begins, as `8:30`, and the title of what comes next; empty when nothing does. */
    planned: (minutes: number, start: string, next: string) =>
      `${shortTime(minutes)}, starting at ${start}.${next === '' ? '' : ` Next: ${next}`}`,
    locked: 'The notes are locked. Unlock them in the presenter, then print again.',
  },
};
