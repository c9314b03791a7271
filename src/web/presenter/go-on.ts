import type { StageSet } from '../deck/set.ts';

/** Goes to the next lesson; the room goes along when this window was opened from its window. */
export function goOnWithRoom({ page, lesson }: StageSet): void {
  if (lesson.next === undefined) return;
  const address = new URL(page.root + lesson.next.address, document.baseURI).href;
  takeRoom(address);
  location.assign(`${address}?view=presenter`);
}

function takeRoom(address: string): void {
  // Its type is any: a window of any site. Of another site, its address cannot be read.
  const opener = window.opener as Window | null;
  try {
    if (opener?.location.pathname === location.pathname)
      opener.location.assign(`${address}?view=deck`);
  } catch {
    // It shows another site by now.
  }
}
