import { applyCommand, isAtEnd, isAtStart } from '../../core/talk/command.ts';
import { mergeTalks, revisionOf } from '../../core/talk/merge.ts';
import { clampPosition, isSamePage, isSamePosition } from '../../core/talk/position.ts';
import {
  openTalk,
  sameStamp,
  type Command,
  type Position,
  type Talk,
  type View,
} from '../../core/talk/talk.ts';
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
  /** As it is shown here: at a place that this deck has. */
  readonly talk: Talk;
  /** As it was decided, for the others: slides that are not fitted yet may turn out to have the page that was meant. */
  readonly told: Talk;
  /** Does what was asked. At an end it answers which. */
  give(command: Command): Side | undefined;
  /** The deck changed below the talk: its place is looked for anew. */
  readonly settle: () => void;
  /** Takes over what another window decided, as far as it is newer. It is shown, but not told again. */
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
  let told = openTalk(start);
  let talk = openTalk(clampPosition(start, extent));
  const set = (next: Talk, how: Change['how']): void => {
    const before = talk;
    talk = next;
    onChange({ talk, before, how });
  };
  const placed = ({ position: at, zoom, revealed }: View): View => {
    stage.prepare(at.slide);
    const position = clampPosition(at, extent);
    return { position, zoom: isSamePage(at, position) ? zoom : undefined, revealed };
  };
  return {
    get talk() {
      return talk;
    },
    get told() {
      return told;
    },
    give(command) {
      prepare(stage, talk.position, command);
      const next = applyCommand(talk, command, extent, writer);
      if (next !== talk) {
        told = mergeTalks(told, next);
        onDecide?.(told);
        set(next, isJump(command) ? 'jump' : 'move');
      } else if (command.type === 'next' && isAtEnd(talk.position, extent)) return 'next';
      else if (command.type === 'previous' && isAtStart(talk.position, extent)) return 'previous';
      return undefined;
    },
    settle() {
      const view = placed(told);
      if (!isSamePosition(view.position, talk.position)) set({ ...talk, ...view }, 'move');
    },
    adopt(theirs) {
      const merged = mergeTalks(told, theirs);
      if (merged === told) return;
      told = merged;
      set({ ...merged, ...placed(merged), held: merged.held && placed(merged.held) }, 'move');
    },
    claim() {
      told = { ...talk, stamps: sameStamp({ revision: claimed(talk), writer }) };
      talk = told;
      onDecide?.(told);
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
function claimed(talk: Talk): number {
  return Math.max(revisionOf(talk) + 1, Math.floor(Date.now() / 1000));
}
