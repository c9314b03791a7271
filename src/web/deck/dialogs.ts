import { loadWords } from '../parts/ui.ts';
import type { DialogContext } from './dialog-context.ts';

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
