import type { Store } from '../parts/storage.ts';

const key = 'lectern.notes-size';
const usual = 26;
const least = 20;
const most = 40;

/** The size of the notes in pixels, as it was left. */
export function readSize(store: Store): number {
  const size = Number(store.read(key) ?? usual);
  return Number.isFinite(size) ? within(size) : usual;
}

/** Keeps a new size and returns what it became. */
export function writeSize(store: Store, size: number): number {
  store.write(key, String(within(size)));
  return within(size);
}

function within(size: number): number {
  return Math.max(least, Math.min(most, Math.round(size)));
}
