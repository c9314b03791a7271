import { describe, expect, test } from 'vitest';
import { createProgress, type KnownLesson, type Progress } from './progress.ts';
import { parseExport, writeExport } from './progress-data.ts';
import { createStore } from './storage.ts';

const memory = () =>
  createStore(() => {
    throw new Error('none');
  });
const lesson = (file: string, ...keys: readonly string[]): KnownLesson => ({
  file,
  address: `${file.replace('.md', '')}/`,
  keys,
});
const a = lesson('a.md', 'oneAAA', 'twoBBB', 'thrCCC');
const b = lesson('b.md', 'fouDDD');
const read = (progress: Progress, of: KnownLesson) => {
  const { seen, slide, done } = progress.of(of) ?? {};
  return { seen, slide, done };
};

describe('progress', () => {
  test('remembers the last place, what was seen, and the end', () => {
    const store = memory();
    const progress = createProgress(store, '/course/');
    progress.see(a, 1);
    progress.see(a, 3);
    const later = createProgress(store, '/course/');
    expect(later.last()).toBe('a.md');
    expect(read(later, a)).toEqual({ seen: [true, false, true], slide: 3, done: false });
    later.reachEnd(a);
    expect(read(later, a).done).toBe(true);
  });

  test('is ticked and unticked by hand, and ticks itself again at the end', () => {
    const progress = createProgress(memory(), '/');
    progress.tick(b, true);
    progress.tick(b, false);
    expect(read(progress, b).done).toBe(false);
    progress.reachEnd(b);
    expect(read(progress, b).done).toBe(true);
  });

  test('knows lessons by their file and slides by what is in them', () => {
    const store = memory();
    createProgress(store, '/').see(a, 2);
    const moved = { ...a, address: 'another/', keys: ['twoBBB', 'newXXX', 'oneAAA'] };
    expect(read(createProgress(store, '/'), moved)).toMatchObject({
      seen: [true, false, false],
      slide: 1,
    });
  });

  test('follows a file that was renamed', () => {
    const progress = createProgress(memory(), '/');
    progress.see(a, 1);
    progress.see(a, 2);
    progress.tick(a, true);
    const renamed = { ...a, file: 'renamed.md' };
    progress.settle([b, renamed]);
    expect(read(progress, renamed)).toEqual({ seen: [true, true, false], slide: 2, done: true });
    expect(progress.of(a)).toBeUndefined();
    expect(progress.of(b)).toBeUndefined();
  });

  test('takes over what older versions kept', () => {
    const store = memory();
    const old = { last: 'a/', lessons: [{ address: 'a/', slide: 2, seen: '110' }] };
    store.write('lectern.progress:/', JSON.stringify(old));
    const progress = createProgress(store, '/');
    progress.settle([a, b]);
    expect(read(progress, a)).toEqual({ seen: [true, true, false], slide: 2, done: false });
    expect(progress.last()).toBe('a.md');
    expect(store.read('lectern.progress:/')).toBeUndefined();
    expect(progress.of(b)).toBeUndefined();
  });

  test('keeps courses of one host apart, also one in a folder of another', () => {
    const store = memory();
    createProgress(store, '/one/').see(b, 1);
    for (const root of ['/', '/two/', '/one/two/']) {
      const other = createProgress(store, root);
      expect(other.of(b)).toBeUndefined();
      expect(other.all()).toEqual([]);
    }
  });

  test('goes to another browser by a file, and what is there stays', () => {
    const here = createProgress(memory(), '/');
    here.see(a, 1);
    here.answer(b, 1, false);
    here.answer(b, 1, true);
    const records = parseExport(writeExport('Course', here.all()));
    const there = createProgress(memory(), '/elsewhere/');
    there.see(a, 2);
    there.add(records ?? []);
    expect(read(there, a).seen).toEqual([true, true, false]);
    expect(there.of(b)?.answers[0]?.first.value).toBe(false);
    expect(there.of(b)?.answers[0]?.last.value).toBe(true);
  });

  test('forgets everything of this course, and nothing else', () => {
    const store = memory();
    store.write('lectern.theme', 'dark');
    const progress = createProgress(store, '/');
    progress.see(a, 1);
    progress.forget();
    expect(progress.of(a)).toBeUndefined();
    expect(progress.last()).toBeUndefined();
    expect(store.read('lectern.theme')).toBe('dark');
  });

  test('begins anew when what is stored makes no sense', () => {
    const store = memory();
    for (const broken of ['', '{', '[]', '{"seen":[3]}', '{"seen":[],"at":{"value":1}}']) {
      store.write('lectern.lesson:/ a.md', broken);
      store.write('lectern.progress:/', broken);
      const progress = createProgress(store, '/');
      expect(progress.last()).toBeUndefined();
      expect(progress.of(a)).toBeUndefined();
      progress.see(a, 1);
      expect(read(progress, a).slide).toBe(1);
    }
  });
});

test('only a file of progress is one', () => {
  const good = writeExport('C', []);
  expect(parseExport(good)).toEqual([]);
  for (const text of [
    '',
    '[]',
    '{}',
    good.replace('lectern-progress', 'x'),
    good.replace('1', '2'),
  ])
    expect(parseExport(text)).toBeUndefined();
});
