import { describe, expect, it } from 'vitest';
import { keyTable, rowOf, type Press } from './keys.ts';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  code: '',
  shift: false,
  control: false,
  meta: false,
  alt: false,
  ...more,
});
const typeOf = (key: string, more: Partial<Press> = {}) => {
  const action = rowOf(press(key, more))?.action;
  if (action?.type === 'open') return action.dialog;
  if (action?.type === 'window') return action.does;
  return action?.type === 'screen' ? action.screen : action?.type;
};

describe('keys', () => {
  it.each([
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['Enter', 'next'],
    ['PageUp', 'previous'],
    ['Backspace', 'previous'],
    ['Home', 'first'],
    ['.', 'black'],
    [',', 'white'],
    ['F5', 'full-screen'],
    ['/', 'find'],
  ])('%s does %s', (key, does) => {
    expect(typeOf(key)).toBe(does);
  });

  it('takes letters of either case, and the place of a key whose letter is not Latin', () => {
    expect(typeOf('N', { shift: true, code: 'KeyN' })).toBe('next');
    expect(typeOf('т', { code: 'KeyN' })).toBe('next');
    expect(typeOf('ى', { code: 'KeyN' })).toBe('next');
  });

  it('goes where the letter is, not where it would be on another keyboard', () => {
    expect(typeOf('q', { code: 'KeyA' })).toBeUndefined();
    expect(typeOf('w', { code: 'KeyZ' })).toBe('white');
  });

  it('tells Shift+Space from Space, and does not mind Shift for a sign', () => {
    expect(typeOf(' ', { shift: true })).toBe('previous');
    expect(typeOf('?', { shift: true })).toBe('help');
  });

  it("leaves the browser's own keys alone", () => {
    expect(typeOf('r', { control: true })).toBeUndefined();
    expect(typeOf('F5', { control: true })).toBeUndefined();
    expect(typeOf('F5', { shift: true })).toBeUndefined();
    expect(typeOf('ArrowLeft', { alt: true })).toBeUndefined();
    expect(typeOf('k', { control: true })).toBe('find');
    expect(typeOf('k', { meta: true })).toBe('find');
  });

  it('gives no key to two rows', () => {
    const keys = keyTable.flatMap((row) => row.keys);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('has words for every row', () => {
    expect(keyTable.every((row) => row.name.length > 0 && row.shown.length > 0)).toBe(true);
  });
});
