import { describe, expect, test } from 'vitest';
import { createStore } from './storage.ts';

/** Storage as browsers have it; `failing` throws on writing, as when it is full. */
function fakeStorage(failing = false): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => {
      items.clear();
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => {
      if (failing) throw new DOMException('full', 'QuotaExceededError');
      items.set(key, value);
    },
    removeItem: (key) => {
      items.delete(key);
    },
  };
}

describe('a store', () => {
  test('keeps what is written', () => {
    const area = fakeStorage();
    createStore(() => area).write('a', '1');
    expect(createStore(() => area).keys('a')).toEqual(['a']);
    expect(createStore(() => area).keys('b')).toEqual([]);
    const later = createStore(() => area);
    expect(later.read('a')).toBe('1');
    expect(later.isKept).toBe(true);
    later.remove('a');
    expect(later.read('a')).toBeUndefined();
  });

  test('remembers for the page where storage is blocked', () => {
    const store = createStore(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    store.write('a', '1');
    expect(store.read('a')).toBe('1');
    expect(store.isKept).toBe(false);
    store.remove('a');
    expect(store.read('a')).toBeUndefined();
  });

  test('remembers for the page when storage is full, and says so', () => {
    const store = createStore(() => fakeStorage(true));
    expect(store.isKept).toBe(true);
    store.write('a', '1');
    expect(store.read('a')).toBe('1');
    expect(store.isKept).toBe(false);
  });
});
