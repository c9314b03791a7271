import { topOf } from './position.ts';
import type { Position } from './talk.ts';

/** The address of a place: `#/4`, or `#/4.2` for its second page. Steps are not in it. */
export function formatAddress({ slide, page }: Position): string {
  return page > 1 ? `#/${slide}.${page}` : `#/${slide}`;
}

/** The place an address names; undefined when it names none. Forgives a missing slash: `#4`. */
export function parseAddress(hash: string): Position | undefined {
  const match = /^#?\/?(\d{1,6})(?:\.(\d{1,6}))?\/?$/.exec(hash);
  if (match === null) return undefined;
  const slide = Number(match[1]);
  const page = Number(match[2] ?? 1);
  return slide < 1 || page < 1 ? undefined : { ...topOf(slide), page };
}
