import {
  lockContext,
  lockForm,
  preparePassphrase,
  type LockedNotes,
} from '../../core/page/locked-notes.ts';
import type { LessonNotes } from '../../core/page/notes.ts';
import { parseNotes } from './notes-file.ts';

/** More rounds than anybody waits for: a file that asks for them is broken. */
const mostRounds = 20_000_000;

/** Whether this page may decrypt: browsers allow that only where nobody on the way can change the page's scripts. */
export function canUnlock(): boolean {
  return window.isSecureContext && 'subtle' in crypto;
}

/** Makes the key from the passphrase. It takes a part of a second, and cannot be read out of the browser again. */
export async function makeKey(
  { salt, rounds }: LockedNotes,
  passphrase: string,
): Promise<CryptoKey> {
  const words = new TextEncoder().encode(preparePassphrase(passphrase));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const iterations = Math.min(Math.max(1, Math.floor(rounds)), mostRounds);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(salt), iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['decrypt'],
  );
}

/** The notes that were locked; undefined when the key is another one, or the file was changed. */
export async function openNotes(
  locked: LockedNotes,
  key: CryptoKey,
): Promise<LessonNotes | undefined> {
  if (locked.locked !== lockForm) return undefined;
  try {
    const additionalData = new TextEncoder().encode(lockContext(locked.address));
    const algorithm = { name: 'AES-GCM', iv: bytesOf(locked.iv), additionalData };
    const zipped = await crypto.subtle.decrypt(algorithm, key, bytesOf(locked.data));
    const stream = new Blob([zipped]).stream().pipeThrough(new DecompressionStream('gzip'));
    return parseNotes(await new Response(stream).text());
  } catch {
    return undefined;
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
