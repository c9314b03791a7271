import type { Problem } from '../problem.ts';
import type { FileReference, LessonKind } from './lesson.ts';
import type { Quiz } from './quiz.ts';
import type { Shape } from './shape.ts';

/** What reading the Markdown of one slide needs to know about where the slide stands. */
export interface SlideContext {
  readonly file: string;
  /** The line of the file on which the slide's source begins; problems are told in lines of the file. */
  readonly line: number;
  /** It is the first slide of its lesson. */
  readonly first: boolean;
  /** The smallest heading number in the lesson: 3 when its headings begin at `###`. For normalising levels. */
  readonly titleLevel: number;
  readonly kind: LessonKind;
  /** Lists are revealed item by item. */
  readonly incremental: boolean;
  /** Link and footnote definitions from other slides that this one uses, as Markdown to append. */
  readonly definitions: string;
}

/** A heading as written: its number of `#` and its line in the file. */
export interface HeadingPlace {
  readonly level: number;
  readonly line: number;
}

/** What the Markdown of one slide says, without HTML. */
export interface SlideReading {
  /** The words of the title, without markup. */
  readonly title: string | undefined;
  /** `Step 3: …` in the title: 3. */
  readonly stepNumber?: number | undefined;
  readonly shape: Shape;
  /** How often "next" reveals something before it moves on. */
  readonly steps: number;
  /** Words on the slide, title included, as a reader counts them. */
  readonly words: number;
  readonly quiz: Quiz | undefined;
  readonly files: readonly FileReference[];
  readonly codeLanguages: readonly string[];
  readonly usesMath: boolean;
  readonly usesDiagrams: boolean;
  readonly headings: readonly HeadingPlace[];
  readonly problems: readonly Problem[];
}
