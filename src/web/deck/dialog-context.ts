import type { LessonData, PageData } from '../../core/page/data.ts';
import type { Position } from '../../core/talk/talk.ts';
import type { KeyRow } from './keys.ts';

/** A slide as it stands in lists. */
export interface Summary {
  readonly slide: number;
  /** Empty when it has none. */
  readonly title: string;
}

/** What the dialogs of the deck need to know, and where they lead. */
export interface DialogContext {
  readonly page: PageData;
  readonly lesson: LessonData;
  readonly table: readonly KeyRow[];
  readonly summaries: readonly Summary[];
  /** All words of a slide. */
  readonly textOf: (slide: number) => string;
  /** A small picture of a slide, fitted as the slide is. */
  readonly pictureOf: (slide: number, host: HTMLElement) => void;
  readonly where: () => Position;
  readonly go: (slide: number) => void;
  /** Goes to another lesson, by its address from here. */
  readonly visit: (url: string) => void;
}
