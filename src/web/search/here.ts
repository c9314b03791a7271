import type { LessonData } from '../../core/page/data.ts';
import type { SlideWords } from '../../core/search/search-file.ts';
import { createSearcher, type Found } from '../../core/search/searcher.ts';

/** Finds slides of the lesson that is open; all of them for an empty query, one by its number. */
export type SearchHere = (query: string) => readonly Found[];

/** Searches the lesson that is open by its own words, which are there without any network. */
export function createSearchHere(lesson: LessonData, slides: readonly SlideWords[]): SearchHere {
  const { lang } = document.documentElement;
  const searcher = createSearcher({ lang, lessons: [{ ...lesson, slides }] });
  const bare = slides.map(({ title }, index): Found => ({
    lesson,
    slide: index + 1,
    title: [{ text: title, hit: false }],
    excerpt: [],
    score: 1,
  }));
  return (query) => {
    if (query === '') return bare;
    const numbered = bare.filter(({ slide }) => String(slide) === query);
    // The label of the lesson itself is no slide of it.
    const found = searcher
      .search(query, slides.length)
      .found.filter(({ score }) => score < Number.MAX_VALUE);
    return [...numbered, ...found];
  };
}
