import type { Course, Entry, Section } from '../course/course.ts';
import { languageOfCourse } from '../course/language.ts';
import { searchAddress, type SearchedLesson, type SearchFile } from './search-file.ts';
import { wordsOfSlide } from './slide-words.ts';

/** Renders the slides of a lesson as HTML, in order. */
export type RenderSlides = (entry: Entry) => readonly string[];

/** The languages of a course's lessons; its own comes first. */
export function languagesOf(course: Course): readonly string[] {
  const lang = languageOfCourse(course);
  const spoken = placesOf(course).map(({ entry }) => languageOf(entry, lang));
  const own = spoken.length === 0 || spoken.includes(lang) ? [lang] : [];
  return [...new Set([...own, ...spoken])];
}

/** Where the search files of a course stand, below the site's root. */
export function searchAddresses(course: Course): readonly string[] {
  return [...new Set(languagesOf(course).map(searchAddress))];
}

/** The search file of one language of a course. */
export function makeSearchFile(course: Course, lang: string, render: RenderSlides): SearchFile {
  const places = placesOf(course).filter(
    ({ entry }) => languageOf(entry, languageOfCourse(course)) === lang,
  );
  return { lang, lessons: places.map((place) => searched(place, render)) };
}

interface Place {
  readonly section: Section;
  readonly entry: Entry;
}

function placesOf({ sections }: Course): readonly Place[] {
  return sections.flatMap((section) =>
    section.entries
      .flatMap((entry) => [entry, ...entry.items])
      .map((entry) => ({ section, entry })),
  );
}

function languageOf({ lesson }: Entry, lang: string): string {
  return lesson.front.lang ?? lang;
}

function searched({ section, entry }: Place, render: RenderSlides): SearchedLesson {
  const { lesson, address, label } = entry;
  const html = render(entry);
  return {
    address,
    title: lesson.title,
    label,
    section: section.title,
    kind: lesson.kind,
    slides: lesson.slides.map(({ title }, index) => ({
      title: title ?? '',
      text: wordsOfSlide(html[index] ?? ''),
    })),
  };
}
