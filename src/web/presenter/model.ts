import { signal, type Signal } from '@preact/signals';
import { noRehearsals, usedPlan, type Rehearsals } from '../../core/talk/rehearsal.ts';
import type { Talk } from '../../core/talk/talk.ts';
import type { InkTool } from '../deck/ink/tool.ts';
import type { Peer } from '../link/peers.ts';
import type { NotesState } from './notes-state.ts';

/** What the presenter shows, as values that its parts follow. */
export interface Model {
  readonly talk: Signal<Talk>;
  readonly peers: Signal<readonly Peer[]>;
  /** The moment, renewed every second. */
  readonly now: Signal<number>;
  readonly notes: Signal<NotesState>;
  /** The size of the notes, in pixels. */
  readonly size: Signal<number>;
  readonly tool: Signal<InkTool | undefined>;
  /** Milliseconds planned for each slide: by the author, or by the run that was chosen as the plan. */
  readonly plan: readonly number[];
  /** What the author planned. */
  readonly author: readonly number[];
  /** The runs of this lesson that the browser keeps. */
  readonly rehearsals: Signal<Rehearsals>;
  /** Counts how often slides were fitted anew, so that pictures are made anew. */
  readonly fitted: Signal<number>;
  /** "Next" was asked for at the very end. */
  readonly atEnd: Signal<boolean>;
}

/** The model of a talk that begins as it is. */
export function createModel(talk: Talk, size: number, author: readonly number[]): Model {
  const rehearsals = signal(noRehearsals);
  return {
    talk: signal(talk),
    peers: signal([]),
    now: signal(Date.now()),
    notes: signal<NotesState>({ kind: 'loading' }),
    size: signal(size),
    tool: signal(undefined),
    author,
    rehearsals,
    get plan() {
      return usedPlan(rehearsals.value, author);
    },
    fitted: signal(0),
    atEnd: signal(false),
  };
}
