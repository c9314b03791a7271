import { stoppedClock, type Clock, type ClockCommand } from './clock.ts';
import type { Part } from './part.ts';

/** Where a talk is in its lesson: the slide and the page of it count from 1, the step from 0 (nothing revealed yet). */
export interface Position {
  readonly slide: number;
  readonly page: number;
  /** Of this page: a slide of two pages begins its second at 0. */
  readonly step: number;
}

/** What is shown of a lesson. */
export interface View {
  readonly position: Position;
  /** The part of this page that is enlarged; undefined when all of it is shown. */
  readonly zoom: Part | undefined;
  /** Slides whose questions show their answer, in ascending order. */
  readonly revealed: readonly number[];
}

/** What the room sees: the slide, nothing, or the slide that was shown when the presenter began to browse. */
export type Screen = 'live' | 'black' | 'white' | 'frozen';

/** Who wrote a state and when it was written, so that the newer of two can be told without a clock. */
export interface Stamp {
  readonly revision: number;
  readonly writer: string;
}

/**
 * What is decided apart: whoever moves on and whoever starts the clock at the same moment both get their way. Of two who
 * move on at once, the newer stamp has it, in every window alike.
 */
export type Register = 'view' | 'words' | 'clock' | 'driver';

/** A lesson being presented. Readonly; every change is a new value with a newer stamp on what it changed. */
export interface Talk extends View {
  readonly screen: Screen;
  /** What the room still sees while the screen is frozen; undefined otherwise. */
  readonly held: View | undefined;
  /** The room sees lead-ins and first sentences; undefined as long as nobody switched: as the lesson says. */
  readonly condensed: boolean | undefined;
  readonly clock: Clock;
  /** The presenter's window that drives; other presenters are told. Empty as long as there is none. */
  readonly driver: string;
  readonly stamps: Readonly<Record<Register, Stamp>>;
}

/** What a key, a button or a clicker asks for. */
export type Command =
  | { readonly type: 'next' }
  | { readonly type: 'previous' }
  | { readonly type: 'first' }
  | { readonly type: 'last' }
  | { readonly type: 'go'; readonly to: Position }
  /** Asking for the screen that is shown goes back to live. */
  | { readonly type: 'screen'; readonly screen: Screen }
  | { readonly type: 'condense'; readonly on: boolean }
  /** Enlarges a part of the page, or shows all of it again. */
  | { readonly type: 'zoom'; readonly part: Part | undefined }
  /** Shows the answer of the question on the slide, or takes it back. */
  | { readonly type: 'reveal'; readonly on: boolean }
  /** `now` is a moment in milliseconds since the epoch. */
  | { readonly type: 'clock'; readonly command: ClockCommand; readonly now: number }
  /** The computer's clock was set by so many milliseconds while time went on as ever: the moments move along. */
  | { readonly type: 'shift'; readonly by: number }
  /** The window of this id takes over. */
  | { readonly type: 'drive'; readonly driver: string };

/**
 * What a command needs to know of the deck: how many slides it has and how many pages and steps each has. Pages are
 * known only of slides that were fitted; others count as one.
 */
export interface Extent {
  readonly slides: number;
  pages(slide: number): number;
  /** Steps on one page of a slide. */
  steps(slide: number, page: number): number;
}

/** A talk that nobody has moved yet. Any state that a window wrote is newer. */
export function openTalk(position: Position): Talk {
  return {
    position,
    zoom: undefined,
    revealed: [],
    screen: 'live',
    held: undefined,
    condensed: undefined,
    clock: stoppedClock,
    driver: '',
    stamps: sameStamp({ revision: 0, writer: '' }),
  };
}

/** All registers written at once. */
export function sameStamp(stamp: Stamp): Talk['stamps'] {
  return { view: stamp, words: stamp, clock: stamp, driver: stamp };
}

/** What the room sees of the lesson: what it was shown last while the screen is frozen. */
export function roomView(talk: Talk): View {
  return talk.held ?? talk;
}
