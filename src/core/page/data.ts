import type { Cloth } from '../course/course.ts';
import type { Direction, LessonKind } from '../lesson/lesson.ts';
import type { Problem } from '../problem.ts';

/** A lesson one can go to from here. */
export interface Neighbour {
  readonly title: string;
  /** Below the site's root. */
  readonly address: string;
}

/** What the scripts of a lesson page need to know beside its HTML. */
export interface LessonData {
  /** Below the site's root, with trailing slash; the lesson's identity in a talk. */
  readonly address: string;
  /** Below the course folder; the lesson's identity for what a learner did in it. */
  readonly file: string;
  /** What each slide is known by from one build to the next (`core/progress/slide-keys`), one after the other. */
  readonly keys: string;
  readonly title: string;
  /** `7.3`, or empty. */
  readonly label: string;
  /** `Section 7 · ECS`, or empty. */
  readonly section: string;
  readonly cloth: Cloth;
  readonly kind: LessonKind;
  readonly dir: Direction;
  readonly minutes: number;
  /** Planned minutes of each slide whose author gave them; empty when no slide has any. */
  readonly durations: readonly (number | undefined)[];
  /** Slides in the lesson, before fitting makes pages of them. */
  readonly slides: number;
  readonly condense: boolean;
  /** Words for the running line of every slide, from course.yml; often empty. */
  readonly footer: string;
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
  /** The address of its notes below the site's root; undefined when there are none. */
  readonly notes: string | undefined;
  /** The site was built without the notes of any lesson. */
  readonly notesLeftOut: boolean;
  /** The address below the site's root of the script that draws diagrams; undefined when the lesson has none. */
  readonly diagrams: string | undefined;
  /** Problems of the lesson; always empty in a built site. */
  readonly problems: readonly Problem[];
  /** The line of its file on which each slide begins, to lay problems on their slides; empty in a built site. */
  readonly lines: readonly number[];
}

/** The JSON in `<script type="application/json" id="page-data">` of every page. */
export interface PageData {
  readonly page: 'library' | 'lesson' | 'missing';
  /** The way from this page to the site's root: `./` or `../../`. */
  readonly root: string;
  readonly course: {
    readonly title: string;
    readonly stage: '16:9' | '4:3';
    /** Where the words to search are, below the site's root: one file a language; none for a file of one's own. */
    readonly search: readonly string[];
  };
  readonly lesson: LessonData | undefined;
}
