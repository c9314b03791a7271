import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { SearchAnswer } from './answer.ts';
import type { CourseSearch } from './client.ts';
import type { Line } from './lines.ts';

/** Lines that belong together; the name is empty where there is only one group. */
export interface Group {
  readonly name: string;
  readonly lines: readonly Line[];
}

/** What the results stand for. */
export type SearchState = 'empty' | 'loading' | 'answered' | 'failed';

/** A search as it is typed: field and results show it. */
export interface SearchModel {
  readonly query: ReadonlySignal<string>;
  readonly state: ReadonlySignal<SearchState>;
  readonly groups: ReadonlySignal<readonly Group[]>;
  readonly lines: ReadonlySignal<readonly Line[]>;
  /** How many slides there are in all. */
  readonly count: ReadonlySignal<number>;
  /** Words to try instead, when nothing was found. */
  readonly nearest: ReadonlySignal<readonly string[]>;
  /** Which line, or word to try, Enter would take; from 0. */
  readonly active: Signal<number>;
  readonly type: (query: string) => void;
}

/** Where results come from. */
export interface Sources {
  readonly course: CourseSearch;
  /** Lines of the lesson that is open, at once. */
  readonly here?: (query: string) => Group;
  /** Lines of what was found in the course. */
  readonly elsewhere: (answer: SearchAnswer) => Group;
}

export function createSearchModel({ course, here, elsewhere }: Sources): SearchModel {
  const query = signal('');
  const active = signal(0);
  const answer = signal<SearchAnswer | undefined>(undefined);
  const state = signal<SearchState>('empty');
  const near = computed(() => here?.(query.value));
  const groups = computed(() => {
    const far = answer.value === undefined ? undefined : elsewhere(answer.value);
    return [near.value ?? [], far ?? []].flat().filter(({ lines }) => lines.length > 0);
  });
  const lines = computed(() => groups.value.flatMap((group) => group.lines));
  const ask = async (asked: string): Promise<void> => {
    const found = await course.ask(asked);
    // Answers to what is no longer typed come too late.
    if (query.value !== asked) return;
    answer.value = found;
    state.value = found === undefined ? 'failed' : 'answered';
  };
  return {
    query,
    state,
    groups,
    lines,
    count: computed(() => Math.max(lines.value.length, answer.value?.count ?? 0)),
    nearest: computed(() => (lines.value.length > 0 ? [] : (answer.value?.nearest ?? []))),
    active,
    type(typed) {
      const next = typed.trim();
      if (next === query.value) return;
      query.value = next;
      active.value = 0;
      if (next === '') {
        answer.value = undefined;
        state.value = 'empty';
        return;
      }
      if (state.value !== 'answered') state.value = 'loading';
      void ask(next);
    },
  };
}
