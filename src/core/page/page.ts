import type { Course, Entry } from '../course/course.ts';
import type { PublishedFile } from '../lesson/tools.ts';
import type { Language } from '../words/languages.ts';
import type { PageWords } from '../words/words.ts';

/** What a page is given beside the course: where it stands, and what was made for it already. */
export interface PageFrame {
  /** The way from this page to the site's root: `./`, `../../`, or absolute. Ends with a slash. */
  readonly root: string;
  readonly words: PageWords;
  /** The language of the interface; undefined when the reader's browser chooses, and until then the words are English. */
  readonly language: Language | undefined;
  /** Of a lesson page: the HTML of each slide, `<section class="slide">…`, in order. Empty on other pages. */
  readonly slidesHtml: readonly string[];
  /** Of a lesson page: sanitised HTML of the words that notes give to learners; index 0 is slide 1; may be shorter. */
  readonly learners: readonly (readonly string[])[];
  /** Of a lesson page: the address of its notes below the site's root; undefined when there are none. */
  readonly notes: string | undefined;
  /** No lesson of the site has its notes. */
  readonly notesLeftOut: boolean;
  /** Of a lesson page: the address of its slides as PDF, below the site's root; undefined when there is none. */
  readonly pdf: string | undefined;
  /** Of a lesson page with diagrams: the address of the script that draws them, below the site's root. */
  readonly diagrams: string | undefined;
  /** Where the words to search are, below the site's root: one file a language; none for a file of one's own. */
  readonly search: readonly string[];
  /** The course's logo, its address seen from this page; undefined when it has none. */
  readonly logo: PublishedFile | undefined;
  /** While writing, problems show on their slides; a built site never shows them. */
  readonly showProblems: boolean;
}

/** A whole page but for the shell: the site puts it into index.html, which brings the head's scripts and styles. */
export interface Page {
  readonly page: 'library' | 'lesson' | 'missing';
  /** For `<title>`, as text. */
  readonly title: string;
  /** For search engines and link previews, as text of one or two sentences; empty when there is nothing to say. */
  readonly description: string;
  /** Attributes of `<html>`: `lang`, `dir`, `data-page`, `data-cloth`, `data-stage`, … as text. */
  readonly htmlAttributes: Readonly<Record<string, string>>;
  /** The HTML inside `<body>`, with the page's data in `<script type="application/json" id="page-data">`. */
  readonly body: string;
}

/** Makes the page that lists the lessons, or the one for addresses that do not exist. */
export type LibraryPageRenderer = (course: Course, frame: PageFrame) => Page;

/** Makes the page of one lesson. */
export type LessonPageRenderer = (course: Course, entry: Entry, frame: PageFrame) => Page;
