import { parseJson } from '../json.ts';
/*
 * How the presenter asks the dev server to write other notes into the file of a lesson. A built site has no such
 * server, and no page of it names the token.
 */

/** Where the dev server takes notes, below the site's root. */
export const mendAddress = 'lectern-notes';

/** The token that must come with them, as the name of the page's meta element and of the request's header. */
export const mendToken = 'lectern-notes-token';

/** The largest request, in bytes. */
export const largestMend = 1024 * 1024;

/** The notes of one slide as they shall be. */
export interface MendRequest {
  /** The address of the lesson. */
  readonly lesson: string;
  /** The id of the slide, which stays when other slides come and go. */
  readonly slide: string;
  /** The notes as they were when one began to write. */
  readonly was: string;
  readonly words: string;
}

/**
 * What became of them. `conflict`: somebody else changed these notes meanwhile. `gone`: the lesson or the slide is no
 * more. `place`, `words`: they cannot be put there. `encoding`: the file is not UTF-8. `disk`: it cannot be written.
 */
export type MendAnswer =
  | { readonly kind: 'saved' }
  | { readonly kind: 'conflict'; readonly theirs: string }
  | { readonly kind: 'refused'; readonly why: MendRefusal };

export const mendRefusals = ['gone', 'place', 'words', 'encoding', 'disk'] as const;
export type MendRefusal = (typeof mendRefusals)[number];

/** JSON from a page → what it asks for; undefined when it is something else. */
export function decodeMendRequest(json: string): MendRequest | undefined {
  const value = parseJson(json);
  if (typeof value !== 'object' || value === null) return undefined;
  const of = new Map<string, unknown>(Object.entries(value));
  const [lesson, slide, was, words] = ['lesson', 'slide', 'was', 'words'].map((key) => of.get(key));
  if (typeof lesson !== 'string' || typeof slide !== 'string') return undefined;
  if (typeof was !== 'string' || typeof words !== 'string') return undefined;
  return { lesson, slide, was, words };
}
