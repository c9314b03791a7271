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

/** At least half of the slides have the words of slides that were known: the same lesson in another file. */
export function isSameLesson(known: readonly SlideKey[], now: readonly SlideKey[]): boolean {
  const words = new Set(known.map(wordsPart));
  const shared = now.filter((key) => words.has(wordsPart(key))).length;
  return shared > 0 && shared * 2 >= Math.min(known.length, now.length);
}
