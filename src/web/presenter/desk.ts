import type { Talker } from '../deck/talker.ts';
import type { Company } from '../deck/company.ts';
import type { Position } from '../../core/talk/talk.ts';
import type { Action } from '../deck/keys.ts';
import type { Ink } from '../deck/ink/ink.ts';
import type { StageSet } from '../deck/set.ts';
import type { Model } from './model.ts';
import type { RoomWindow } from './room-window.ts';

/** What the parts of the presenter work with. */
export interface Desk {
  readonly set: StageSet;
  readonly model: Model;
  readonly act: (action: Action) => void;
  readonly go: (slide: number) => void;
  /** Draws a small picture of a place as it is at its step. */
  readonly picture: (host: HTMLElement, at: Position) => void;
  /** Draws a small picture of a whole slide. */
  readonly pictureOf: (slide: number, host: HTMLElement) => void;
  /** Goes on to the next lesson, with the room. */
  readonly goOn: () => void;
  /** Another presenter's window drives: the moves of this one are not heard. */
  readonly isBlocked: () => boolean;
  readonly takeOver: () => void;
  readonly room: RoomWindow;
  readonly resize: (by: number) => void;
  /** Lets one point and draw on the current slide. The row of pens stands at the end of `desk`. */
  readonly layInk: (host: HTMLElement, desk: HTMLElement) => Ink;
}

/** What a desk is made of. */
export interface DeskOptions {
  readonly set: StageSet;
  readonly model: Model;
  readonly talker: Talker;
  readonly company: Company;
  /** This window, in the talk. */
  readonly id: string;
}
