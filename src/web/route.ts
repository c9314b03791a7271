import type { PageData } from '../core/page/data.ts';

/** The rooms a page can open in. */
export type Room = 'library' | 'deck' | 'reader' | 'print' | 'presenter' | 'missing';

/** Which room a page starts, by what it is and the view that the boot script chose (`html[data-view]`). */
export function chooseRoom(page: PageData['page'], view: string | undefined): Room {
  if (page !== 'lesson') return page;
  if (view === 'read') return 'reader';
  return view === 'print' || view === 'presenter' ? view : 'deck';
}
