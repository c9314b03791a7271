import { applyClockCommand, shiftClock } from './clock.ts';
import { registers, revisionOf } from './merge.ts';
import { clampPart, isSamePart } from './part.ts';
import { backward, clampPosition, forward, isSamePage, isSamePosition, topOf } from './position.ts';
import type { Command, Extent, Position, Register, Screen, Talk } from './talk.ts';

/**
 * The state after a command, stamped by the window that gave it. A command that changes nothing, such as "next" at the
 * end, returns the same talk. Moving brings a black or white screen back to life; a frozen one stays frozen.
 */
export function applyCommand(talk: Talk, command: Command, extent: Extent, writer: string): Talk {
  const changed = { ...talk, ...change(talk, command, extent) };
  const touched = registers.filter((register) => !isSame[register](talk, changed));
  if (touched.length === 0) return talk;
  const stamp = { revision: revisionOf(talk) + 1, writer };
  const stamps = Object.fromEntries(touched.map((register) => [register, stamp]));
  return { ...changed, stamps: { ...talk.stamps, ...stamps } };
}

/** There is nothing after this place; "next" may offer the next lesson. */
export function isAtEnd(position: Position, extent: Extent): boolean {
  return forward(position, extent) === undefined;
}

/** There is nothing before this place. */
export function isAtStart(position: Position, extent: Extent): boolean {
  return backward(position, extent) === undefined;
}

type Change = Partial<Omit<Talk, 'stamps'>>;

function change(talk: Talk, command: Command, extent: Extent): Change {
  switch (command.type) {
    case 'next':
      return moved(talk, forward(talk.position, extent));
    case 'previous':
      return moved(talk, backward(talk.position, extent));
    case 'first':
      return moved(talk, topOf(1));
    case 'last':
      return moved(talk, topOf(extent.slides));
    case 'go':
      return moved(talk, clampPosition(command.to, extent));
    case 'screen':
      return switched(talk, command.screen);
    case 'condense':
      // The words stand elsewhere then.
      return command.on === talk.condensed ? {} : { condensed: command.on, zoom: undefined };
    case 'zoom':
      return { zoom: command.part && clampPart(command.part) };
    case 'reveal':
      return { revealed: withSlide(talk.revealed, talk.position.slide, command.on) };
    case 'clock':
      return { clock: applyClockCommand(talk.clock, command.command, command.now) };
    case 'shift':
      return { clock: shiftClock(talk.clock, command.by) };
    case 'drive':
      return { driver: command.driver };
  }
}

function moved(talk: Talk, position: Position | undefined): Change {
  const screen = talk.screen === 'frozen' ? 'frozen' : 'live';
  const to = position ?? talk.position;
  return { position: to, zoom: isSamePage(to, talk.position) ? talk.zoom : undefined, screen };
}

function switched(talk: Talk, asked: Screen): Change {
  const screen = asked === talk.screen ? 'live' : asked;
  const { position, zoom, revealed } = talk;
  return { screen, held: screen === 'frozen' ? { position, zoom, revealed } : undefined };
}

function withSlide(slides: readonly number[], slide: number, on: boolean): readonly number[] {
  if (slides.includes(slide) === on) return slides;
  const others = slides.filter((other) => other !== slide);
  return on ? [...others, slide].toSorted((a, b) => a - b) : others;
}

/** A register is written only when a command changed it. */
const isSame: Readonly<Record<Register, (a: Talk, b: Talk) => boolean>> = {
  view: (a, b) =>
    isSamePosition(a.position, b.position) &&
    isSamePart(a.zoom, b.zoom) &&
    a.revealed === b.revealed &&
    a.screen === b.screen,
  words: (a, b) => a.condensed === b.condensed,
  clock: (a, b) => a.clock === b.clock,
  driver: (a, b) => a.driver === b.driver,
};
