/** A word of the command line: what it does with its arguments, and the exit code it leaves. */
export type Word = (
  folder: string | undefined,
  options: Readonly<Record<string, unknown>>,
) => Promise<number>;
