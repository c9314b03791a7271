import type { LessonData, PageData } from '../../core/page/data.ts';
import type { Position } from '../../core/talk/talk.ts';
import { loadWords } from '../parts/ui.ts';
import type { KeyRow } from './keys.ts';

/** A slide as it stands in lists. */
export interface Summary {
  readonly slide: number;
  /** Empty when it has none. */
  readonly title: string;
}

/** What the dialogs of the deck need to know, and where they lead. */
export interface DialogContext {
  readonly page: PageData;
  readonly lesson: LessonData;
  readonly table: readonly KeyRow[];
  readonly summaries: readonly Summary[];
  /** All words of a slide. */
  readonly textOf: (slide: number) => string;
  /** A small picture of a slide, fitted as the slide is. */
  readonly pictureOf: (slide: number, host: HTMLElement) => void;
  readonly where: () => Position;
  readonly go: (slide: number) => void;
  /** Goes to another lesson, by its address from here. */
  readonly visit: (url: string) => void;
}

export type DialogName = 'find' | 'overview' | 'help';

/**
 * Opens a dialog; what it is made of is loaded the first time. Answers false when that failed: the network is gone, or
 * the site has been built anew.
 */
export async function openDialog(name: DialogName, context: DialogContext): Promise<boolean> {
  try {
    await load(name, context);
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}

async function load(name: DialogName, context: DialogContext): Promise<void> {
  await loadDialogWords();
  switch (name) {
    case 'overview':
      (await import('./overview.tsx')).openOverview(context);
      return;
    case 'find':
      (await import('./find.ts')).openFind(context);
      return;
    case 'help':
      (await import('./help.tsx')).openHelp(context);
  }
}

/** The overview counts as pages do, and finding is searching. */
function loadDialogWords(): Promise<void> {
  return loadWords('dialogs', 'page', 'search');
}

/** Loads them all, so that they open at once and without a network. */
export async function preloadDialogs(): Promise<void> {
  await loadDialogWords();
  await Promise.all([import('./overview.tsx'), import('./find.ts'), import('./help.tsx')]);
}
