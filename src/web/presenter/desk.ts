import type { Position } from '../../core/talk/talk.ts';
import type { Action } from '../deck/keys.ts';
import type { InkTool } from '../deck/ink/hand.ts';
import type { Easel } from '../deck/ink/easel.ts';
import type { StageSet } from '../deck/set.ts';
import type { Model } from './model.ts';

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
  readonly resize: (by: number) => void;
  /** Takes a tool in hand. */
  readonly use: (tool: InkTool) => void;
  /** Brings the layer for pointing and drawing over the current slide. */
  readonly layInk: (host: HTMLElement) => Easel;
}
