/** What one draws with. */
export type Tool = 'pen' | 'highlighter';

/** A place on the stage, from 0 to 1 in both directions, whatever the size of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point of a line. */
export interface InkPoint extends Point {
  /** How hard a stylus pressed, from 0 to 1; absent for a mouse and a finger, which do not say. */
  readonly pressure?: number;
}

/** One line drawn on a page of a slide. */
export interface Stroke {
  /** Unique in the talk: made by the window that drew it. */
  readonly id: string;
  readonly tool: Tool;
  /** A line only grows at its end. */
  readonly points: readonly InkPoint[];
}
