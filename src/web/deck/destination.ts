import { formatAddress, parseAddress } from '../../core/talk/address.ts';
import type { Destination } from '../../core/talk/message.ts';
import { topOf } from '../../core/talk/position.ts';
import { siteRoot } from '../parts/site-root.ts';

/** The place that an address from here names; undefined when it is not one of this site. */
export function destinationOf(url: string, root: string): Destination | undefined {
  const { origin, pathname, hash } = new URL(url, document.baseURI);
  const below = siteRoot(root);
  if (origin !== location.origin || !pathname.startsWith(below)) return undefined;
  return { lesson: decodeURI(pathname.slice(below.length)), at: parseAddress(hash) ?? topOf(1) };
}

/** Its address from here, in a view of it. */
export function addressOf({ lesson, at }: Destination, root: string, view: string): string {
  return `${root}${lesson}?view=${view}${formatAddress(at)}`;
}
