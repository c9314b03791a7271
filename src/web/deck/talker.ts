import { applyCommand, isAtEnd, isAtStart } from '../../core/talk/command.ts';
import { newerTalk } from '../../core/talk/newer.ts';
import { clampPosition, isSamePage, isSamePosition } from '../../core/talk/position.ts';
import { openTalk, type Command, type Position, type Talk } from '../../core/talk/talk.ts';
import type { Side } from './ends.ts';
import type { Stage } from './stage.ts';

/** What changed from one state of the talk to the next, for those who show it. */
export interface Change {
  readonly talk: Talk;
  readonly before: Talk;
  /** A jump can be returned from; a move is one of many. */
  readonly how: 'move' | 'jump';
}

/** Holds the state of the talk in this window. Everything that is shown is shown from it. */
export interface Talker {
  readonly talk: Talk;
  /** Does what was asked. At an end it answers which. */
  give(command: Command): Side | undefined;
  /** The deck changed below the talk: its place is looked for anew. */
  settle(position?: Position): void;
  /** Takes over what another window decided, if it is newer. It is shown, but not told again. */
  readonly adopt: (talk: Talk) => void;
  /** Makes the state this window's own decision, newer than any before it. */
  readonly claim: () => void;
}

export interface TalkerOptions {
  readonly stage: Stage;
  readonly start: Position;
  readonly writer: string;
  readonly onChange: (change: Change) => void;
  /** This window decided something: the others are told before it is shown here. */
  readonly onDecide?: (talk: Talk) => void;
}

export function createTalker(options: TalkerOptions): Talker {
  const { stage, start, writer, onChange, onDecide } = options;
  const { extent } = stage;
  stage.prepare(start.slide);
  let talk = openTalk(clampPosition(start, extent));
  const set = (next: Talk, how: Change['how']): void => {
    const before = talk;
    talk = next;
    onChange({ talk, before, how });
  };
  return {
    get talk() {
      return talk;
    },
    give(command) {
      prepare(stage, talk.position, command);
      const next = applyCommand(talk, command, extent, writer);
      if (next !== talk) {
        onDecide?.(next);
        set(next, isJump(command) ? 'jump' : 'move');
      } else if (command.type === 'next' && isAtEnd(talk.position, extent)) return 'next';
      else if (command.type === 'previous' && isAtStart(talk.position, extent)) return 'previous';
      return undefined;
    },
    settle(position = talk.position) {
      stage.prepare(position.slide);
      const place = clampPosition(position, extent);
      if (isSamePosition(place, talk.position)) return;
      const zoom = isSamePage(place, talk.position) ? talk.zoom : undefined;
      set({ ...talk, position: place, zoom }, 'move');
    },
    adopt(theirs) {
      if (newerTalk(talk, theirs) === talk) return;
      const place = (at: Position): Position => {
        stage.prepare(at.slide);
        return clampPosition(at, extent);
      };
      const held = theirs.held && { ...theirs.held, position: place(theirs.held.position) };
      set({ ...theirs, held, position: place(theirs.position) }, 'move');
    },
    claim() {
      talk = { ...talk, stamp: { revision: claimed(talk), writer } };
      onDecide?.(talk);
    },
  };
}

/** Pages and steps are known of fitted slides only, so what the command may lead to is fitted before. */
function prepare(stage: Stage, from: Position, command: Command): void {
  if (command.type === 'go') stage.prepare(command.to.slide);
  else if (command.type === 'previous' && from.page === 1 && from.step === 0)
    stage.prepare(from.slide - 1);
}

function isJump(command: Command): boolean {
  return command.type === 'go' || command.type === 'first' || command.type === 'last';
}

/** Whoever opens a presenter brings the talk along, however often the lesson was moved in another window before. */
function claimed({ stamp }: Talk): number {
  return Math.max(stamp.revision + 1, Math.floor(Date.now() / 1000));
}
