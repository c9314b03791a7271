import type { Locator } from '@playwright/test';

/** How many square pixels of one element another one covers. */
export async function overlapOf(over: Locator, under: Locator): Promise<number> {
  const [a, b] = [await over.boundingBox(), await under.boundingBox()];
  if (a === null || b === null) throw new Error('One of the two is not to be seen.');
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, across) * Math.max(0, down);
}
