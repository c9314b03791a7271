import { namePart, wordsPart, type SlideKey } from './slide-keys.ts';

/**
 * Finds the slides there are now among those that were known: by the whole key, then by the words (the title was
 * changed), then by the title (the words were changed). A known slide is never found twice. Answers, for each slide now,
 * the key under which it was known.
 */
export function matchSlides(
  known: readonly SlideKey[],
  now: readonly SlideKey[],
): readonly (SlideKey | undefined)[] {
  const left = new Set(known);
  const found: (SlideKey | undefined)[] = now.map(() => undefined);
  for (const part of [whole, wordsPart, namePart]) {
    const waiting = new Map([...left].map((key) => [part(key), key]));
    now.forEach((key, index) => {
      const match = found[index] === undefined ? waiting.get(part(key)) : undefined;
      if (match === undefined || !left.delete(match)) return;
      found[index] = match;
    });
  }
  return found;
}

function whole(key: SlideKey): string {
  return key;
}

/**
 * The same lesson in another file: it has the words of at least half of the slides that were known, and of more than one,
 * since many lessons end with the same words.
 */
export function isSameLesson(known: readonly SlideKey[], now: readonly SlideKey[]): boolean {
  const words = new Set(now.map(wordsPart));
  const shared = known.filter((key) => words.has(wordsPart(key))).length;
  return shared * 2 >= known.length && (shared > 1 || (shared === 1 && now.length === 1));
}
