/**
 * The file `notes.json` of a course whose notes are locked. What `data` holds is the JSON of the notes, gzipped, then
 * encrypted with AES-256-GCM. Bytes are written in base64.
 */
export interface LockedNotes {
  /** The form of this file: 1. */
  readonly locked: number;
  /** The lesson the notes belong to. */
  readonly address: string;
  /** Rounds of PBKDF2 with SHA-256 that make the key from the passphrase. */
  readonly rounds: number;
  /** The same for all lessons of a build, so that one key opens them all. */
  readonly salt: string;
  readonly iv: string;
  readonly data: string;
}

/** The form in which this version writes locked notes, and the only one it reads. */
export const lockForm = 1;

/** What OWASP asks of PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
export const lockRounds = 600_000;

/** Shorter passphrases are guessed too soon, since whoever has the site can try as many as they like. In letters. */
export const shortestPassphrase = 12;

/** The same words give the same bytes, however a keyboard or a clipboard composes their letters. */
export function preparePassphrase(words: string): string {
  return words.normalize('NFKC');
}

/** Whether a passphrase is long enough. Letters are counted as a reader sees them, as far as code points tell. */
export function isLongEnough(passphrase: string): boolean {
  return [...preparePassphrase(passphrase).trim()].length >= shortestPassphrase;
}

/** Bound to what is encrypted, so that the notes of one lesson cannot stand in the place of another's. */
export function lockContext(address: string): string {
  return `lectern-notes ${String(lockForm)} ${address}`;
}
