const key = 'lectern.visit';
/** A visit ends when nothing was opened for so long, in milliseconds. */
const pause = 6 * 60 * 60 * 1000;

/**
 * A number that stays the same through a visit, in all windows: the room sees options in the order in which the
 * presenter does, however each window was opened. It differs between visits.
 */
export function visitSeed(now = Date.now()): number {
  try {
    const [kept = 0, since = 0] = (localStorage.getItem(key) ?? '').split(' ').map(Number);
    const isKept = Number.isSafeInteger(kept) && kept > 0 && Math.abs(now - since) < pause;
    const seed = isKept ? kept : newSeed();
    localStorage.setItem(key, `${String(seed)} ${String(now)}`);
    return seed;
  } catch {
    return newSeed();
  }
}

function newSeed(): number {
  return 1 + (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0);
}

/** The items in an order that depends on the seed and the name alone. */
export function shuffle<T>(items: readonly T[], seed: number, name: string): readonly T[] {
  const random = createRandom(seed ^ hash(name));
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [shuffled[last], shuffled[other]];
    if (a === undefined || b === undefined) continue;
    shuffled[last] = b;
    shuffled[other] = a;
  }
  return shuffled;
}

/** Options that speak of each other by place must keep their places: "all of the above", "both A and B". */
export function mentionsPlaces(texts: readonly string[]): boolean {
  const words = /\b(?:above|below|preceding)\b/iu;
  const letters =
    /\b(?:[Oo]ptions?|[Aa]nswers?|[Cc]hoices?|[Bb]oth)\s+\(?[A-H]\b|^\W*[A-H]\)?\s*(?:and|or|&)\s*[A-H]\b/u;
  return texts.some((text) => words.test(text) || letters.test(text));
}

/** Mulberry32: small, and even enough for four options. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (const sign of text) sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return sum >>> 0;
}
