import { plural } from './forms.ts';

/** Searching the course. */
export const words = {
  search: {
    title: 'Search the course',
    placeholder: 'Words, a title, 7.3',
    here: 'In this lesson',
    elsewhere: 'In the course',
    slide: (n: number) => `Slide ${String(n)}`,
    results: (shown: number, of: number) =>
      of > shown
        ? `${plural(of, 'result', 'results')}. The best ${String(shown)} are shown.`
        : `${plural(of, 'result', 'results')}.`,
    nothing: (query: string) => `Nothing found for “${query}”.`,
    nearest: 'Words that are spelt like it',
    loading: 'The words of the course are on their way.',
    failed: 'The words of the course could not be loaded, so it cannot be searched just now.',
  },
};
