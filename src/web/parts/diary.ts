import type { LessonData, PageData } from '../../core/page/data.ts';
import type { LessonProgress } from '../../core/progress/record.ts';
import { splitKeys } from '../../core/progress/slide-keys.ts';
import { createProgress, siteRoot, type KnownLesson } from './progress.ts';
import { answered } from './quiz.ts';
import type { Store } from './storage.ts';

/** Writes down what a learner does in the lesson that is open. */
export interface Diary {
  /** A slide was shown, from 1. */
  see(slide: number): void;
  /** The end was reached: the lesson ticks itself. */
  reachEnd(): void;
  /** Ticks the lesson by hand, or takes the tick away. */
  tick(done: boolean): void;
  now(): LessonProgress | undefined;
  /** Calls back when another window has changed something. */
  watch(onChange: () => void): void;
  dispose(): void;
}

/** Begins to write; answers to questions below the document are written down by themselves. */
export function keepDiary(page: PageData, lesson: LessonData, store: Store): Diary {
  const progress = createProgress(store, siteRoot(page.root));
  const known: KnownLesson = { ...lesson, keys: splitKeys(lesson.keys) };
  const onAnswer = (event: Event): void => {
    if (!(event instanceof CustomEvent) || !(event.target instanceof Element)) return;
    const slide = Number(event.target.closest('[data-slide]')?.getAttribute('data-slide'));
    progress.answer(known, slide, event.detail === true);
  };
  const changes = new Set<() => void>();
  const stopWatching = progress.watch(() => {
    for (const change of changes) change();
  });
  document.addEventListener(answered, onAnswer);
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
    now: () => progress.of(known),
    watch: (onChange) => void changes.add(onChange),
    dispose() {
      stopWatching();
      document.removeEventListener(answered, onAnswer);
    },
  };
}
