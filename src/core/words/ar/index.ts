import type { LanguageModule } from '../words.ts';

export { words } from './deck.ts';

export const shelves: LanguageModule['shelves'] = {
  dialogs: () => import('./dialogs.ts'),
  ink: () => import('./ink.ts'),
  library: () => import('./library.ts'),
  page: () => import('./page.ts'),
  presenter: () => import('./presenter.ts'),
  print: () => import('./print.ts'),
  progress: () => import('./progress.ts'),
  reader: () => import('./reader.ts'),
  search: () => import('./search.ts'),
};
