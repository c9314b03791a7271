import type { LessonData, PageData } from '../../core/page/data.ts';
import type { LessonProgress } from '../../core/progress/record.ts';
import { splitKeys } from '../../core/progress/slide-keys.ts';
import { createProgress, type KnownLesson } from './progress.ts';
import { siteRoot } from './site-root.ts';
import type { Store } from './storage.ts';

/** Writes down what a learner does in the lesson that is open. */
export interface Diary {
  /** A slide was shown, from 1. */
  see(slide: number): void;
  /** The end was reached: the lesson ticks itself. */
  reachEnd(): void;
  /** Ticks the lesson by hand, or takes the tick away. */
  tick(done: boolean): void;
  /** The question on a slide was answered. */
  answer(slide: number, right: boolean): void;
  now(): LessonProgress | undefined;
  /** Calls back when another window has changed something. */
  watch(onChange: () => void): void;
  dispose(): void;
}

/** Begins to write. */
export function keepDiary(page: PageData, lesson: LessonData, store: Store): Diary {
  const progress = createProgress(store, siteRoot(page.root));
  const known: KnownLesson = { ...lesson, keys: splitKeys(lesson.keys) };
  const changes = new Set<() => void>();
  const stopWatching = progress.watch(() => {
    for (const change of changes) change();
  });
  return {
    see(slide) {
      progress.see(known, slide);
    },
    reachEnd() {
      progress.reachEnd(known);
    },
    tick(done) {
      progress.tick(known, done);
    },
    answer(slide, right) {
      progress.answer(known, slide, right);
    },
    now: () => progress.of(known),
    watch: (onChange) => void changes.add(onChange),
    dispose() {
      stopWatching();
    },
  };
}
