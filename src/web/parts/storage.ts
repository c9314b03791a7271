/**
 * What this browser remembers for the site. It may be blocked, full or broken: then nothing is found and nothing is
 * kept, and nobody need ask before.
 */
export function readStored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a value, or forgets it when undefined. Says whether that worked. */
export function writeStored(key: string, value: string | undefined): boolean {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
