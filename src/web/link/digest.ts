import { digestOf, type Drawings } from '../../core/talk/drawings.ts';

/** The drawings of a window, in a word. */
export interface Digest {
  readonly word: () => string;
  /** Nothing was drawn since the last sign of life that came. */
  readonly isSettled: () => boolean;
  readonly settle: () => void;
}

/** The drawings in a word, reckoned anew only when they changed. */
export function createDigest(drawings: () => Drawings): Digest {
  let known = drawings();
  let word = digestOf(known);
  let settled: Drawings | undefined;
  return {
    word() {
      if (drawings() !== known) {
        known = drawings();
        word = digestOf(known);
      }
      return word;
    },
    isSettled: () => settled === drawings(),
    settle() {
      settled = drawings();
    },
  };
}
