import type { Problem } from '../problem.ts';
import type { Quiz } from './quiz.ts';
import type { Shape } from './shape.ts';
import type { LayoutName } from './layout.ts';

/** What a lesson is for: taught, done by hand, or answered. */
export type LessonKind = 'lesson' | 'hands-on' | 'quiz';

/** The direction its words run. */
export type Direction = 'ltr' | 'rtl';

/** The front matter of a lesson after its shape was checked. Absent keys are undefined; nothing here is raw YAML. */
export interface FrontMatter {
  readonly title: string | undefined;
  /** As written: `Section-7-ECS`. */
  readonly section: string | undefined;
  /** The place of the lesson in its section. */
  readonly lesson: number | undefined;
  /** Makes this an item under the lesson whose number is `lesson`. */
  readonly order: number | undefined;
  /** Planned time in minutes. */
  readonly duration: number | undefined;
  readonly kind: LessonKind | undefined;
  readonly lang: string | undefined;
  readonly dir: Direction | undefined;
  /** Lists are revealed item by item. */
  readonly incremental: boolean;
  /** The stage shows lead-ins and first sentences; the rest goes to the notes. Undefined: as the course says. */
  readonly condense: boolean | undefined;
  /** What separates slides: pagebreak comments, or `---` for decks that come from elsewhere. */
  readonly separator: 'pagebreak' | 'hr';
}

/** Settings of one slide, from `<!-- slide: … -->`. */
export interface SlideSettings {
  readonly layout: LayoutName | undefined;
  /** `cloth`, `paper`, a CSS colour, or an image path relative to the lesson. */
  readonly background: string | undefined;
  readonly classes: readonly string[];
  /** Planned time in minutes. */
  readonly duration: number | undefined;
  /** Left out of the deck and the reading page. */
  readonly hidden: boolean;
}

/** One part of a slide's notes: what to say at a step. Part 0 is for the slide as it opens. */
export interface NotePart {
  /** The step from which this part is current, from 0. */
  readonly step: number;
  /** The Markdown as written, without the marker that made it notes. */
  readonly source: string;
}

/** Words in notes that the reading page may show: `::: learners`. */
export interface Notes {
  readonly parts: readonly NotePart[];
  /** Markdown marked for learners, in order; part of the notes too. */
  readonly learners: readonly string[];
  /** All of it as one text with its `[click]` and `::: learners`; reading it again gives the same notes. */
  readonly source: string;
}

/** A file beside the lesson that its Markdown names: an image, a video, a download, another lesson. */
export interface FileReference {
  /** As written, before any `?` or `#`, percent-decoded. */
  readonly path: string;
  readonly kind: 'image' | 'media' | 'link';
  readonly line: number;
  readonly column: number;
}

/**
 * A rule of `check` that the author silenced by `<!-- lectern-ignore: rule -->`, one for each name in the comment
 * (names are split by commas or spaces). Before any other text of the file it holds for the whole lesson, elsewhere
 * for the slide it stands on. Such a comment is a directive: never notes, never words.
 */
export interface Ignore {
  readonly rule: string;
  /** The line of the comment. */
  readonly line: number;
  readonly scope: 'lesson' | 'slide';
}

/** One slide: the text between two pagebreaks. */
export interface Slide {
  /** From 1; never changes with fitting. Hidden slides have no number in the deck and are not in `Lesson.slides`. */
  readonly number: number;
  /** Unique in the lesson, made from the title, stays when other slides come and go. Safe as an HTML id. */
  readonly id: string;
  /** The words of the title, without markup; undefined when the slide has no heading. */
  readonly title: string | undefined;
  /** The first line of the slide in its file. */
  readonly line: number;
  /** The Markdown of the slide without notes and directives; line breaks kept, so that line n of it is `line + n - 1`. */
  readonly source: string;
  /** Link and footnote definitions that stand on other slides and are used here: Markdown to append when rendering. */
  readonly definitions: string;
  readonly settings: SlideSettings;
  readonly notes: Notes;
  readonly shape: Shape;
  /** The layouts its content allows, the preferred first; never empty. */
  readonly layouts: readonly LayoutName[];
  /** How often "next" reveals something before it moves on. */
  readonly steps: number;
  /** Words on the slide, title included, as a reader counts them. */
  readonly words: number;
  readonly quiz: Quiz | undefined;
}

/** One Markdown file, read and understood, without HTML. */
export interface Lesson {
  /** Relative to the course folder, with `/`. */
  readonly file: string;
  readonly front: FrontMatter;
  /** The lines of the keys of its front matter, by their names in lower case. */
  readonly keyLines: Readonly<Record<string, number>>;
  /** From the front matter, else the first heading, else the file name. Never empty. */
  readonly title: string;
  readonly kind: LessonKind;
  readonly slides: readonly Slide[];
  readonly files: readonly FileReference[];
  /** Languages of its code fences, for the highlighter; lower case, no duplicates. */
  readonly codeLanguages: readonly string[];
  readonly usesMath: boolean;
  readonly usesDiagrams: boolean;
  readonly ignores: readonly Ignore[];
  readonly problems: readonly Problem[];
}
