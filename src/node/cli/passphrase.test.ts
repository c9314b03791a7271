import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { askHidden, askPassphrase, askTwice } from './passphrase.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the passphrase for locked notes', () => {
  it('comes from the environment', async () => {
    vi.stubEnv('LECTERN_NOTES_PASSPHRASE', 'four words are enough');
    expect(await askPassphrase()).toBe('four words are enough');
  });

  it('is asked for in words when it can neither be read nor typed', async () => {
    vi.stubEnv('LECTERN_NOTES_PASSPHRASE', '');
    await expect(askPassphrase()).rejects.toThrow(
      'Set LECTERN_NOTES_PASSPHRASE, or run it in a terminal',
    );
  });

  it('is typed without being shown', async () => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const answer = askHidden('Passphrase: ', input, output);
    input.write('secret wordz\u007fs\n');
    expect(await answer).toBe('secret words');
    expect(String(output.read())).toBe('Passphrase: \n');
  });

  it('is not made of nothing when the terminal is closed', async () => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const answer = askHidden('Passphrase: ', input, output);
    input.end();
    await expect(answer).rejects.toThrow('No passphrase was typed');
  });

  it('is typed twice, the same', async () => {
    const saying = (...answers: string[]) => askTwice(() => Promise.resolve(answers.shift() ?? ''));
    expect(await saying('one two', 'one two')).toBe('one two');
    await expect(saying('one two', 'one tow')).rejects.toThrow('differ');
  });
});
