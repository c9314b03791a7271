import type { PageData } from '../../core/page/data.ts';
import { startOffline } from '../offline/offline.ts';
import { listenForKeys } from '../parts/keys.ts';
import { createProgress } from '../parts/progress.ts';
import { siteRoot } from '../parts/site-root.ts';
import type { Store } from '../parts/storage.ts';
import type { ThemeSwitch } from '../parts/theme.ts';
import { rememberFolds } from './folds.ts';
import { showProgress, tellNotKept } from './marks.ts';
import { startOpening } from './open.tsx';
import { readShelves } from './rows.ts';
import { startSearch } from './search.tsx';
import { addTicks } from './ticks.ts';
import { openProgress, showTools } from './tools.tsx';

/** What the library is given by the page. */
export interface LibrarySetting {
  readonly data: PageData;
  readonly store: Store;
  readonly themes: ThemeSwitch;
  /** Starts the lesson page that has taken the place of this one, as if it had just been loaded. */
  readonly startLesson: () => void;
}

/** Wakes the library: progress, folds, search, themes, and files of one's own. Returns its undo. */
export function startLibrary({ data, store, themes, startLesson }: LibrarySetting): () => void {
  const root = siteRoot(data.root);
  const progress = createProgress(store, root);
  const shelves = readShelves();
  const rows = shelves.flatMap((shelf) => shelf.rows);
  progress.settle(rows.map(({ lesson }) => lesson));
  const show = (): void => {
    showProgress(shelves, progress);
    if (!store.isKept) tellNotKept();
  };
  const removeTicks = addTicks(rows, ({ lesson }, done) => {
    progress.tick(lesson, done);
    show();
  });
  show();
  // Coming back by the browser's own button shows the page as it was left, with old progress.
  window.addEventListener('pageshow', show);
  const opening = startOpening({
    startLesson,
    leave: () => {
      undoAll();
    },
  });
  const undos = [
    rememberFolds({ shelves, store, progress, root }),
    startSearch(data),
    showTools({
      offline: startOffline(data.root, store),
      themes,
      onOpenFile: opening.choose,
      onProgress: () => void openProgress({ course: data.course.title, progress, onChange: show }),
    }),
    removeTicks,
    progress.watch(show),
    listenForKeys({ t: () => themes.next() }),
    opening.dispose,
    () => {
      window.removeEventListener('pageshow', show);
    },
  ];
  const undoAll = (): void => {
    for (const undo of undos) undo();
  };
  return undoAll;
}
