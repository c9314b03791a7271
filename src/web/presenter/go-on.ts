import type { Company } from '../deck/company.ts';
import type { StageSet } from '../deck/set.ts';

/** Goes on to the next lesson, and takes the room along. */
export function goOnWithRoom({ page, lesson }: StageSet, { lead }: Company): void {
  if (lesson.next === undefined) return;
  lead(lesson.next.address);
  location.assign(`${page.root}${lesson.next.address}?view=presenter`);
}
