import type { Cloth, Course } from '../course/course.ts';
import type { Direction } from '../lesson/lesson.ts';
import type { Page } from './page.ts';

/** What the attributes of `<html>` are made from. */
export interface Outside {
  readonly page: Page['page'];
  readonly lang: string;
  readonly dir: Direction;
  readonly cloth: Cloth;
}

/** Languages that are written from right to left. */
const rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|ps|sd|ug|ur|yi)(?:-|$)/i;

/** The direction of a language, for lessons and courses that do not say. */
export function directionOf(lang: string): Direction {
  return rightToLeft.test(lang) ? 'rtl' : 'ltr';
}

/** The attributes of `<html>`. Theme and view are missing: the boot script sets them, and without it CSS does. */
export function htmlAttributes(course: Course, outside: Outside): Readonly<Record<string, string>> {
  return {
    lang: outside.lang,
    dir: outside.dir,
    'data-page': outside.page,
    'data-cloth': outside.cloth,
    'data-stage': course.settings.stage,
    'data-state': 'loading',
  };
}
