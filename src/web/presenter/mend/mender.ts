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
export function createMender({ page, lesson, store, pages }: StageSet): Mender {
  const token = readToken();
  const own = ownPath(page, lesson);
  const draft = signal(readDraft(own));
  const says = signal<MendSays>({ kind: 'nothing' });
  const edits = signal<LocalEdits>(token === undefined ? readEdits(store, own) : new Map());
  const shown = signal<ReadonlyMap<string, SlideNotes>>(new Map());
  const idOf = (slide: number): string => pages.of(slide)[0]?.id ?? '';
  const slideOf = (id: string): number =>
    Array.from({ length: lesson.slides }, (_, index) => index + 1).find(
      (slide) => idOf(slide) === id,
    ) ?? 0;
  const set = (next: Draft | undefined, words: MendSays = { kind: 'nothing' }): void => {
    if (next === undefined) dropDraft(own);
    else keepDraft(own, next);
    draft.value = next;
    says.value = words;
  };
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
  const saveHere = ({ slide, was, words }: Draft): void => {
    const first = edits.value.get(slide)?.was ?? was;
    const others = [...edits.value].filter(([id]) => id !== slide);
    keep(new Map(words === first ? others : [...others, [slide, { was: first, words }]]));
    set(undefined);
  };
  void show();
  return {
    draft,
    says,
    edits,
    shown,
    slideOf,
    mayEdit: (state) =>
      token !== undefined ||
      state.kind === 'none' ||
      state.kind === 'left-out' ||
      (state.kind === 'open' && !state.isPrivate),
    begin(slide, source) {
      const words = edits.value.get(idOf(slide))?.words ?? source;
      set({ slide: idOf(slide), was: source, words });
    },
    write(words) {
      if (draft.value !== undefined) set({ ...draft.value, words });
    },
    async save() {
      const now = draft.value;
      if (now === undefined || says.value.kind === 'saving') return;
      if (token === undefined) {
        saveHere(now);
        return;
      }
      says.value = { kind: 'saving' };
      // The page takes the edit of the file and starts anew, maybe before the answer is here.
      dropDraft(own);
      const { address } = lesson;
      const answer = await sendNotes(page.root, token, { lesson: address, ...now });
      if (answer?.kind === 'saved') set(undefined);
      else set(now, answer ?? { kind: 'unreachable' });
    },
    cancel() {
      const now = draft.value;
      if (now === undefined) return;
      const before = edits.value.get(now.slide)?.words ?? now.was;
      if (now.words === before || says.value.kind === 'unsaved') set(undefined);
      else says.value = { kind: 'unsaved' };
    },
    settle(choice) {
      const now = draft.value;
      if (now === undefined || says.value.kind !== 'conflict') return;
      const { theirs } = says.value;
      set({ ...now, was: theirs, words: choice === 'theirs' ? theirs : now.words });
    },
    discard(id) {
      keep(new Map([...edits.value].filter(([slide]) => slide !== id)));
    },
  };
}
