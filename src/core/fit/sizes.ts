/** The body sizes of the stage in pixels, from the largest to the floor. The theme has a line height for each. */
export const sizes = [40, 36, 32, 30, 28, 26, 25, 24] as const;

export type Size = (typeof sizes)[number];

/** No body text on the stage is smaller. 24 px there is 18 pt on a 13.33-inch slide. */
export const floor: Size = 24;

/** No code on the stage is smaller. */
export const codeFloor = 20;

/** At least this large, a slide was not shrunk: what an author need not be told. */
export const comfortable: Size = 28;

/** The sizes from `most` down to `least`. */
export function sizesBetween(most: Size, least: Size): readonly Size[] {
  return sizes.filter((size) => size <= most && size >= least);
}
