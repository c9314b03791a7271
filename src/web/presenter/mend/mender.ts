import { signal, type Signal } from '@preact/signals';
import type { SlideNotes } from '../../../core/page/notes.ts';
import { ownPath } from '../../parts/site-root.ts';
import type { StageSet } from '../../deck/set.ts';
import type { NotesState } from '../notes-state.ts';
import { dropDraft, keepDraft, readDraft, type Draft } from './draft.ts';
import { readEdits, writeEdits, type LocalEdits } from './edits.ts';
import { readToken, sendNotes } from './send.ts';
import type { MendRefusal } from '../../../core/page/mending.ts';

/** What is said below the words while they are written. */
export type MendSays =
  | { readonly kind: 'nothing' | 'unsaved' | 'saving' | 'unreachable' }
  | { readonly kind: 'conflict'; readonly theirs: string }
  | { readonly kind: 'refused'; readonly why: MendRefusal };

/** Edits the notes of the lesson: in their file under the dev server, else in this browser. */
export interface Mender {
  /** What is being written; undefined when nothing is. */
  readonly draft: Signal<Draft | undefined>;
  readonly says: Signal<MendSays>;
  /** The edits that only this browser has. Always empty under the dev server. */
  readonly edits: Signal<LocalEdits>;
  /** Those edits as they are shown. */
  readonly shown: Signal<ReadonlyMap<string, SlideNotes>>;
  /** The number of the slide with this id; 0 when it is no more. */
  readonly slideOf: (id: string) => number;
  /** Whether notes in this state may be edited here. */
  readonly mayEdit: (state: NotesState) => boolean;
  readonly begin: (slide: number, source: string) => void;
  readonly write: (words: string) => void;
  readonly save: () => Promise<void>;
  /** Asks once more when there are changes, then leaves them. */
  readonly cancel: () => void;
  /** After a conflict: goes on from what the others wrote, or writes over it with the next saving. */
  readonly settle: (choice: 'mine' | 'theirs') => void;
  /** Takes an edit of this browser back. */
  readonly discard: (id: string) => void;
}

/** Takes up what was being written when the page was left. */
export function createMender(set: StageSet): Mender {
  const { page, lesson } = set;
  const token = readToken();
  const desk = createWriting(ownPath(page, lesson));
  const { draft, says, put } = desk;
  const idOf = (slide: number): string => set.pages.of(slide)[0]?.id ?? '';
  const local = createLocal(set, { idOf, mayBe: token === undefined });
  const save = async (now: Draft): Promise<void> => {
    if (token === undefined) {
      local.save(now);
      put(undefined);
      return;
    }
    says.value = { kind: 'saving' };
    // The page takes the edit of the file and starts anew, maybe before the answer is here.
    desk.drop();
    const answer = await sendNotes(page.root, token, { lesson: lesson.address, ...now });
    if (answer?.kind === 'saved') put(undefined);
    else put(now, answer ?? { kind: 'unreachable' });
  };
  return {
    draft,
    says,
    edits: local.edits,
    shown: local.shown,
    slideOf: local.slideOf,
    mayEdit: (state) => token !== undefined || mayEditHere(state),
    begin(slide, source) {
      const id = idOf(slide);
      put({ slide: id, was: source, words: local.wordsOf(id) ?? source });
    },
    write(words) {
      if (draft.value !== undefined) put({ ...draft.value, words });
    },
    async save() {
      if (draft.value !== undefined && says.value.kind !== 'saving') await save(draft.value);
    },
    cancel() {
      const now = draft.value;
      if (now === undefined) return;
      const before = local.wordsOf(now.slide) ?? now.was;
      if (now.words === before || says.value.kind === 'unsaved') put(undefined);
      else says.value = { kind: 'unsaved' };
    },
    settle(choice) {
      const now = draft.value;
      if (now === undefined || says.value.kind !== 'conflict') return;
      const { theirs } = says.value;
      put({ ...now, was: theirs, words: choice === 'theirs' ? theirs : now.words });
    },
    discard: local.discard,
  };
}

/** Without a dev server edits stay here; what is locked for others is not to lie open here. */
function mayEditHere(state: NotesState): boolean {
  const { kind } = state;
  return kind === 'none' || kind === 'left-out' || (kind === 'open' && !state.isPrivate);
}

/** What is being written, kept over a reload, and what is said below it. */
function createWriting(own: string) {
  const draft = signal(readDraft(own));
  const says = signal<MendSays>({ kind: 'nothing' });
  const drop = (): void => {
    dropDraft(own);
  };
  return {
    draft,
    says,
    /** Forgets it for the next start of the page; it is still shown. */
    drop,
    put: (next: Draft | undefined, words: MendSays = { kind: 'nothing' }): void => {
      if (next === undefined) drop();
      else keepDraft(own, next);
      draft.value = next;
      says.value = words;
    },
  };
}

interface LocalOptions {
  readonly idOf: (slide: number) => string;
  /** Edits may stay in this browser. */
  readonly mayBe: boolean;
}

/** The edits that only this browser has. */
function createLocal({ page, lesson, store }: StageSet, { idOf, mayBe }: LocalOptions) {
  const own = ownPath(page, lesson);
  const edits = signal<LocalEdits>(mayBe ? readEdits(store, own) : new Map());
  const shown = signal<ReadonlyMap<string, SlideNotes>>(new Map());
  const slides = Array.from({ length: lesson.slides }, (_, index) => index + 1);
  const slideOf = (id: string): number => slides.find((slide) => idOf(slide) === id) ?? 0;
  const show = async (): Promise<void> => {
    if (edits.value.size === 0) {
      shown.value = new Map();
      return;
    }
    const { renderWords } = await import('./render.ts');
    const rendered = [...edits.value].map(
      async ([id, { words }]) => [id, await renderWords(slideOf(id), words)] as const,
    );
    shown.value = new Map(await Promise.all(rendered));
  };
  const keep = (next: LocalEdits): void => {
    edits.value = next;
    writeEdits(store, own, next);
    void show();
  };
  const without = (id: string) => [...edits.value].filter(([slide]) => slide !== id);
  void show();
  return {
    edits,
    shown,
    slideOf,
    wordsOf: (id: string): string | undefined => edits.value.get(id)?.words,
    save({ slide, was, words }: Draft) {
      const first = edits.value.get(slide)?.was ?? was;
      const others = without(slide);
      keep(new Map(words === first ? others : [...others, [slide, { was: first, words }]]));
    },
    discard: (id: string): void => {
      keep(new Map(without(id)));
    },
  };
}
