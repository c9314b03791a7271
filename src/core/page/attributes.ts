import type { Cloth, Course, Entry } from '../course/course.ts';
import type { Direction } from '../lesson/lesson.ts';
import { languageOf, type Language } from '../words/languages.ts';
import type { Page, PageFrame } from './page.ts';

/** What the attributes of `<html>` are made from. */
export interface Outside {
  readonly page: Page['page'];
  readonly lang: string;
  readonly dir: Direction;
  readonly cloth: Cloth;
}

/** The attributes of `<html>`. Theme and view are missing: the boot script sets them, and without it CSS does. */
export function htmlAttributes(
  course: Course,
  { language }: Pick<PageFrame, 'language'>,
  outside: Outside,
): Readonly<Record<string, string>> {
  return {
    lang: outside.lang,
    dir: outside.dir,
    'data-page': outside.page,
    'data-cloth': outside.cloth,
    'data-stage': course.settings.stage,
    'data-state': 'loading',
    ...(course.settings.embed.length === 0
      ? {}
      : { 'data-embed': course.settings.embed.join(' ') }),
    ...(language === undefined ? {} : { 'data-words': language }),
  };
}

/** The language of the interface on a page of the course, when the lesson or the course names one that there is. */
export function languageOfPage(course: Course, entry?: Entry): Language | undefined {
  return languageOf(entry?.lesson.front.lang) ?? languageOf(course.settings.lang);
}
