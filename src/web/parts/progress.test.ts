import { describe, expect, test } from 'vitest';
import { createProgress, isFinished } from './progress.ts';
import { createStore } from './storage.ts';

const memory = () =>
  createStore(() => {
    throw new Error('none');
  });

describe('progress', () => {
  test('remembers the last place and what was seen', () => {
    const store = memory();
    const progress = createProgress(store, '/course/');
    progress.see('a/', 1, 3);
    progress.see('a/', 3, 3);
    progress.see('b/', 2, 2);
    const later = createProgress(store, '/course/');
    expect(later.last()).toBe('b/');
    expect(later.of('a/')).toEqual({ slide: 3, seen: [true, false, true] });
    expect(isFinished(later.of('a/'))).toBe(false);
    later.see('a/', 2, 3);
    expect(isFinished(later.of('a/'))).toBe(true);
  });

  test('follows a lesson that became longer or shorter', () => {
    const progress = createProgress(memory(), '/');
    progress.see('a/', 2, 2);
    progress.see('a/', 1, 4);
    expect(progress.of('a/')?.seen).toEqual([true, true, false, false]);
    progress.see('a/', 1, 1);
    expect(isFinished(progress.of('a/'))).toBe(true);
  });

  test('keeps courses of one host apart', () => {
    const store = memory();
    createProgress(store, '/one/').see('a/', 1, 1);
    expect(createProgress(store, '/two/').of('a/')).toBeUndefined();
  });

  test('begins anew when what is stored makes no sense', () => {
    const store = memory();
    for (const broken of [
      '',
      '{',
      '[]',
      '{"last":3,"lessons":[]}',
      '{"lessons":[{"address":1}]}',
    ]) {
      store.write('lectern.progress:/', broken);
      expect(createProgress(store, '/').last()).toBeUndefined();
      expect(createProgress(store, '/').of('a/')).toBeUndefined();
    }
  });
});
