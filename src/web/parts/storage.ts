/** A place for small texts that outlives the page where the browser allows it. Never throws. */
export interface Store {
  /** False when what is written is forgotten with the page: storage is blocked, missing or full. */
  readonly isKept: boolean;
  /** All keys that begin so. */
  keys(prefix: string): readonly string[];
  read(key: string): string | undefined;
  write(key: string, value: string): void;
  remove(key: string): void;
}

/** The browser's own storage; `open` may throw, as reading `localStorage` does where it is blocked. */
export function createStore(open: () => Storage = () => window.localStorage): Store {
  const memory = new Map<string, string>();
  let area = tryTo(open);
  const give = (key: string, action: (area: Storage) => void): void => {
    if (area !== undefined && !succeeds(area, action)) area = undefined;
    if (area !== undefined) memory.delete(key);
  };
  return {
    get isKept() {
      return area !== undefined;
    },
    keys(prefix) {
      const kept = tryTo(() => (area === undefined ? [] : namesIn(area))) ?? [];
      return [...new Set([...kept, ...memory.keys()])].filter((key) => key.startsWith(prefix));
    },
    read(key) {
      return memory.get(key) ?? tryTo(() => area?.getItem(key) ?? undefined);
    },
    write(key, value) {
      memory.set(key, value);
      give(key, (kept) => {
        kept.setItem(key, value);
      });
    },
    remove(key) {
      memory.delete(key);
      give(key, (kept) => {
        kept.removeItem(key);
      });
    },
  };
}

function namesIn(area: Storage): readonly string[] {
  return Array.from({ length: area.length }, (_, index) => area.key(index) ?? '');
}

function succeeds(area: Storage, action: (area: Storage) => void): boolean {
  return (
    tryTo(() => {
      action(area);
      return true;
    }) === true
  );
}

function tryTo<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
