/** Thrown inside this room when data from outside is not what it should be; `decode` turns it into undefined. */
class Mismatch extends Error {
  override readonly name = 'Mismatch';
}

/** Reads JSON from outside into readonly data; undefined when it is no JSON, or not of the shape. */
export function decodeJson<T>(text: string, shape: (value: unknown) => T): T | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return shape(value);
  } catch (error) {
    if (error instanceof Mismatch || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A way into an object: each call gives the value of a key, undefined when it is absent. */
export function fields(value: unknown): (key: string) => unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Mismatch('no object');
  const entries = new Map<string, unknown>(Object.entries(value));
  return (key) => entries.get(key);
}

export function text(value: unknown): string {
  if (typeof value !== 'string') throw new Mismatch('no text');
  return value;
}

/** A number from 0, as all counts and minutes are. */
export function count(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
    throw new Mismatch('no count');
  return value;
}

export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new Mismatch('neither true nor false');
  return value;
}

export function oneOf<const T extends string>(...names: readonly T[]): (value: unknown) => T {
  return (value) => {
    const found = names.find((name) => name === value);
    if (found === undefined) throw new Mismatch(`none of ${names.join(', ')}`);
    return found;
  };
}

export function listOf<T>(shape: (value: unknown) => T): (value: unknown) => readonly T[] {
  return (value) => {
    if (!Array.isArray(value)) throw new Mismatch('no list');
    return value.map(shape);
  };
}

export function optional<T>(shape: (value: unknown) => T): (value: unknown) => T | undefined {
  return (value) => (value === undefined || value === null ? undefined : shape(value));
}
