import { randomBytes, webcrypto } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import {
  isLongEnough,
  lockContext,
  lockForm,
  lockRounds,
  preparePassphrase,
  shortestPassphrase,
  type LockedNotes,
} from '../../core/page/locked-notes.ts';
import type { LessonNotes } from '../../core/page/notes.ts';

/** Locks the notes of lessons with the key of one build. */
export interface NotesLock {
  lock(notes: LessonNotes): Promise<LockedNotes>;
}

const { subtle } = webcrypto;
const zip = promisify(gzip);

/** Makes the key of a build; throws in plain words when the passphrase is too short. */
export async function createNotesLock(passphrase: string): Promise<NotesLock> {
  if (!isLongEnough(passphrase))
    throw new Error(
      `The passphrase for the notes is too short: take ${String(shortestPassphrase)} letters or more, such as four words.`,
    );
  const salt = randomBytes(16);
  const key = await deriveKey(passphrase, salt);
  return {
    async lock(notes) {
      const iv = randomBytes(12);
      const additionalData = Buffer.from(lockContext(notes.address));
      const plain = await zip(JSON.stringify(notes));
      const data = await subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain);
      return {
        locked: lockForm,
        address: notes.address,
        rounds: lockRounds,
        salt: salt.toString('base64'),
        iv: iv.toString('base64'),
        data: Buffer.from(data).toString('base64'),
      };
    },
  };
}

async function deriveKey(passphrase: string, salt: Uint8Array): Promise<webcrypto.CryptoKey> {
  const words = Buffer.from(preparePassphrase(passphrase));
  const base = await subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  return subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: lockRounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt'],
  );
}
