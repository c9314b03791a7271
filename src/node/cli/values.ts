/** The command was called in a way that it does not understand; ends it with exit code 2. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}

/** The value of an option that wants words; a name made of digits comes as a number. */
export function wordsOf(value: unknown, instead: string): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : instead;
}

/** The value of `--port`; undefined when it was not given. */
export function portOf(value: unknown): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 65536)
    return value;
  throw new Misuse(`--port wants a number from 0 to 65535, not ${JSON.stringify(value)}.`);
}
