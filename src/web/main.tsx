import type { LessonData, PageData } from '../core/page/data.ts';
import { en } from '../core/words/en.ts';
import { readPageData } from './parts/page-data.ts';
import { createStore } from './parts/storage.ts';
import { createThemeSwitch } from './parts/theme.ts';
import { chooseRoom } from './route.ts';

const root = document.documentElement;
const store = createStore();
const themes = createThemeSwitch(store);

/** Starts what the page is for. Also called when a lesson has taken the place of the page it was opened from. */
async function start(): Promise<void> {
  root.dataset['state'] = 'loading';
  try {
    const page = readPageData();
    if (page === undefined) throw new Error('The page does not say what it is.');
    await startRoom(page);
    root.dataset['state'] = 'ready';
  } catch (error) {
    console.error(error);
    fail();
  }
}

async function startRoom(page: PageData): Promise<void> {
  switch (chooseRoom(page.page, root.dataset['view'])) {
    case 'deck': {
      const { createDeck } = await import('./deck/deck.ts');
      await createDeck({ page, lesson: lessonOf(page), store, themes, read }).ready;
      return;
    }
    case 'reader': {
      const { startReader } = await import('./reader/reader.ts');
      startReader({ page, lesson: lessonOf(page), store, themes });
      return;
    }
    case 'library': {
      const { startLibrary } = await import('./library/library.tsx');
      startLibrary({ data: page, store, themes, startLesson: () => void start() });
      return;
    }
    case 'print': {
      const { startPrint } = await import('./print/print.ts');
      await startPrint({ page, lesson: lessonOf(page) });
      return;
    }
    case 'presenter':
    case 'missing':
  }
}

/** The reading page is the same page in another view; the place goes along in the address. */
function read(address: string): void {
  location.assign(`?view=read${address}`);
}

function lessonOf({ lesson }: PageData): LessonData {
  if (lesson === undefined) throw new Error('The page has no lesson.');
  return lesson;
}

/** The words of the page are there without any script: they are shown as the reading page, with a word about it. */
function fail(): void {
  root.dataset['state'] = 'error';
  if (root.dataset['page'] !== 'lesson') return;
  root.dataset['view'] = 'read';
  const note = document.createElement('p');
  note.className = 'failure';
  note.role = 'alert';
  note.textContent = en.deck.failed;
  document.querySelector('main')?.prepend(note);
}

void start();
