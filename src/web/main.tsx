import type { LessonData, PageData } from '../core/page/data.ts';
import type { Shelf } from '../core/words/words.ts';
import { createFurnish } from './parts/furnish.ts';
import { readPageData } from './parts/page-data.ts';
import { createStore } from './parts/storage.ts';
import { stylesIn } from './parts/styles.ts';
import { createThemeSwitch } from './parts/theme.ts';
import type { DrawPicture } from './reader/pictures.ts';
import { visit } from './parts/visit.ts';
import { chooseRoom, type Room } from './route.ts';
import { loadWords } from './parts/ui.ts';

const root = document.documentElement;
const store = createStore();
const themes = createThemeSwitch(store);

/** Takes the room that is open off the page again. */
let leave = (): void => undefined;

/** Starts what the page is for. Also called when a lesson has taken the place of the page it was opened from. */
async function start(page = readPageData()): Promise<void> {
  root.dataset['state'] = 'loading';
  try {
    if (root.dataset['framed'] !== undefined) throw new Error('This site may not frame the page.');
    if (page === undefined) throw new Error('The page does not say what it is.');
    const room = chooseRoom(page.page, root.dataset['view']);
    await loadWords(...shelvesOf[room]);
    await startRoom(page, room);
    root.dataset['state'] = 'ready';
    if (document.querySelector('[rel=manifest]') !== null && room !== 'print') void keepHere(page);
  } catch (error) {
    console.error(error);
    fail();
  }
}

/** Only pages of a built site name a manifest; the others have no worker. */
async function keepHere({ root: way }: PageData): Promise<void> {
  (await import('./offline/offline.ts')).startOffline(way, store);
}

/** The words a room has beside those of the deck. They are there before the room is loaded. */
const shelvesOf: Readonly<Record<Room, readonly Shelf[]>> = {
  deck: [],
  reader: ['page', 'progress', 'reader', 'search'],
  library: ['page', 'library', 'progress', 'search'],
  print: ['print'],
  presenter: ['presenter'],
  missing: [],
};

async function startRoom(page: PageData, room: Room): Promise<void> {
  switch (room) {
    case 'deck': {
      const { createDeck } = await styled(import('./deck/deck.ts'));
      const deck = createDeck({
        page,
        lesson: lessonOf(page),
        store,
        themes,
        read: (at) => {
          show('read', at);
        },
        visit: (url) => void goTo(url),
      });
      leave = deck.dispose;
      await deck.ready;
      return;
    }
    case 'reader': {
      const { startReader } = await styled(import('./reader/reader.ts'));
      const lesson = lessonOf(page);
      const loadPictures = () => pictures(lesson);
      leave = startReader({ page, lesson, store, themes, loadPictures });
      return;
    }
    case 'library': {
      const { startLibrary } = await styled(import('./library/library.tsx'));
      leave = startLibrary({ data: page, store, themes, startLesson: startOpened });
      return;
    }
    case 'print': {
      const sheet = import('../themes/rooms/paper.css');
      const { startPrint } = await styled(import('./print/print.ts'), sheet);
      await startPrint({ page, lesson: lessonOf(page) });
      return;
    }
    case 'presenter': {
      const sheet = import('../themes/rooms/presenter.css');
      const { startPresenter } = await styled(import('./presenter/presenter.tsx'), sheet);
      const presenter = startPresenter({
        page,
        lesson: lessonOf(page),
        store,
        themes,
        read: (at) => {
          show('read', at);
        },
        visit: (url) => {
          location.assign(url);
        },
      });
      leave = presenter.dispose;
      await presenter.ready;
      return;
    }
    case 'missing':
  }
}

/** A room whose styles are in: what it measures must be what will be seen. */
async function styled<Room>(room: Promise<Room>, sheet?: Promise<unknown>): Promise<Room> {
  const [loaded] = await Promise.all([room, stylesIn(), sheet]);
  return loaded;
}

/** What draws slides small, for the margin of the reading page. */
async function pictures(lesson: LessonData): Promise<DrawPicture> {
  const { fillThumb } = await import('./deck/thumb.ts');
  const furnish = createFurnish(lesson);
  return (thumb, section) => {
    fillThumb(thumb, section, furnish);
  };
}

/** Another lesson may take the place of this one in the same page; Back then loads the one before. */
async function goTo(url: string): Promise<void> {
  await visit(url, {
    leave: () => {
      leave();
    },
    start: (data) => void start(data),
  });
  const { pathname } = location;
  window.addEventListener('popstate', () => {
    if (location.pathname !== pathname) location.reload();
  });
}

/** A lesson from a file of one's own stands in the library's page, so that going elsewhere would lose it. */
let isOpened = false;

function startOpened(): void {
  isOpened = true;
  document.addEventListener('click', stayHere);
  void start();
}

function stayHere(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const [, view, address] = /^\?view=(deck|read)(.*)$/.exec(link?.getAttribute('href') ?? '') ?? [];
  if (view === undefined) return;
  event.preventDefault();
  show(view, address ?? '');
}

/** Another view is the same page with another query; the place goes along in the address. */
function show(view: string, address: string): void {
  if (!isOpened) {
    location.assign(`?view=${view}${address}`);
    return;
  }
  leave();
  history.replaceState(null, '', address);
  root.dataset['view'] = view;
  void start();
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
  const note = document.querySelector<HTMLElement>('.failure');
  if (note === null) return;
  note.hidden = false;
  document.querySelector('main')?.prepend(note);
}

/** Only pages of the dev server say their revision. */
async function followEdits(): Promise<void> {
  const live = await import('./parts/live.ts');
  live.followEdits({
    leave() {
      leave();
    },
    start: (page) => void start(page),
  });
}

void start();
if (document.querySelector('meta[name="lectern-revision"]') !== null) void followEdits();
