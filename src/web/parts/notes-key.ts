/*
 * The key to locked notes, for as long as the browser is open. Going to the next lesson loads another page, so that the
 * memory of this one will not do. The key lies in IndexedDB, which all windows of the site share, in a form that no
 * script can read and that only decrypts. It counts only together with a cookie that the browser drops when it is
 * closed; the cookie is a random word and no secret. The passphrase itself is kept nowhere.
 */

/** A key that was kept, and the build whose notes it opens. */
interface KeptKey {
  readonly session: string;
  readonly salt: string;
  /** A moment in milliseconds since the epoch: a browser that is never closed forgets the key all the same. */
  readonly until: number;
  readonly key: CryptoKey;
}

const longest = 12 * 60 * 60 * 1000;
const database = 'lectern';
const table = 'keys';

/** The key for the notes of a build, when they were unlocked since the browser was opened. `root` is the path of the site. */
export async function readKey(root: string, salt: string): Promise<CryptoKey | undefined> {
  const kept: unknown = await run('readonly', (keys) => keys.get(root)).catch(() => undefined);
  if (!isKept(kept)) return undefined;
  if (kept.session === readSession() && kept.until > Date.now())
    return kept.salt === salt ? kept.key : undefined;
  await forgetKey(root);
  return undefined;
}

/** Keeps the key for the other windows and lessons of this site. Where the browser does not allow that, nothing is kept. */
export async function keepKey(root: string, salt: string, key: CryptoKey): Promise<void> {
  const kept: KeptKey = { session: openSession(root), salt, until: Date.now() + longest, key };
  await run('readwrite', (keys) => keys.put(kept, root)).catch(() => undefined);
}

/** Locks the notes again, for all windows that open from now on. */
export async function forgetKey(root: string): Promise<void> {
  await run('readwrite', (keys) => keys.delete(root)).catch(() => undefined);
}

const cookie = 'lectern-session';

function readSession(): string | undefined {
  return new RegExp(`(?:^|; )${cookie}=([\\w-]+)`).exec(document.cookie)?.[1];
}

function openSession(root: string): string {
  const session = readSession() ?? crypto.randomUUID();
  document.cookie = `${cookie}=${session}; path=${root}; samesite=strict`;
  return session;
}

async function run<T>(
  mode: IDBTransactionMode,
  ask: (keys: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(database, 1);
  opening.addEventListener('upgradeneeded', () => {
    opening.result.createObjectStore(table);
  });
  const opened = await answerOf(opening);
  try {
    return await answerOf(ask(opened.transaction(table, mode).objectStore(table)));
  } finally {
    opened.close();
  }
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((answer, refuse) => {
    request.addEventListener('success', () => {
      answer(request.result);
    });
    request.addEventListener('error', () => {
      refuse(request.error ?? new Error('The browser keeps nothing.'));
    });
  });
}

function isKept(value: unknown): value is KeptKey {
  return (
    typeof value === 'object' &&
    value !== null &&
    'key' in value &&
    value.key instanceof CryptoKey &&
    'salt' in value &&
    'session' in value &&
    'until' in value &&
    typeof value.until === 'number'
  );
}
