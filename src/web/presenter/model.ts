import { signal, type Signal } from '@preact/signals';
import { noRehearsals, usedPlan, type Rehearsals } from '../../core/talk/rehearsal.ts';
import type { Talk } from '../../core/talk/talk.ts';
import type { InkTool } from '../deck/ink/tool.ts';
import type { Peer } from '../link/peers.ts';
import type { Store } from '../parts/storage.ts';
import type { NotesState } from './notes-state.ts';
import { readPanes, type Panes } from './panes.ts';
import { readSize } from './size.ts';

/** What the presenter shows, as values that its parts follow. */
export interface Model {
  readonly talk: Signal<Talk>;
  readonly peers: Signal<readonly Peer[]>;
  /** Counts how often displays came or went, from 1. */
  readonly displays: Signal<number>;
  /** The moment, renewed every second. */
  readonly now: Signal<number>;
  /** Milliseconds that went by while the computer seemed to sleep, until somebody says whether they count; else 0. */
  readonly gap: Signal<number>;
  readonly notes: Signal<NotesState>;
  /** The size of the notes, in pixels. */
  readonly size: Signal<number>;
  readonly panes: Signal<Panes>;
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

/** The model of a talk that begins as it is, with the sizes that were kept. */
export function createModel(talk: Talk, store: Store, author: readonly number[]): Model {
  const rehearsals = signal(noRehearsals);
  return {
    talk: signal(talk),
    peers: signal([]),
    displays: signal(1),
    now: signal(Date.now()),
    gap: signal(0),
    notes: signal<NotesState>({ kind: 'loading' }),
    size: signal(readSize(store)),
    panes: signal(readPanes(store)),
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
