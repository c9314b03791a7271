import type { Cloth } from '../course/course.ts';
import type { Direction } from '../lesson/lesson.ts';
import type { Problem } from '../problem.ts';

/** What the shell (index.html) needs to become one page of the site. */
export interface Page {
  readonly page: 'library' | 'lesson' | 'missing';
  readonly title: string;
  /** One sentence for search engines and link previews. */
  readonly description: string;
  readonly lang: string;
  readonly dir: Direction;
  readonly cloth: Cloth;
  /** The children of `<body>`, safe to put into a document: text is escaped, slides were sanitised by core/lesson. */
  readonly body: string;
}

/** Where a page will stand and what it may say beside its content. */
export interface Frame {
  /** The way from the page to the site's root: `./`, `../../`, or an absolute path; ends with a slash. */
  readonly root: string;
  /** Problems that the page shows; empty in a built site. */
  readonly problems: readonly Problem[];
}

/** What a lesson page needs beside its course and its slides. */
export interface LessonFrame extends Frame {
  /** The address of its notes below the site's root; undefined when there are none. */
  readonly notes: string | undefined;
  /** Sanitised HTML of the words that notes give to learners, by slide (index 0 is slide 1); may be shorter. */
  readonly learners: readonly (readonly string[])[];
}
