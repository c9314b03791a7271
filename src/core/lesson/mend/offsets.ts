/** The way from a text with one kind of line break back to the file as it was written. */
export interface Offsets {
  /** Where something of the cleaned text stands in the file. */
  readonly offsetOf: (offset: number) => number;
  /** The line break of the file: that of its first line. */
  readonly lineBreak: string;
}

/** Reads how a file differs from what cleaning makes of it: by its byte order mark, and by the length of its breaks. */
export function createOffsets(written: string): Offsets {
  const mark = /^\uFEFF*/.exec(written)?.[0].length ?? 0;
  const long = [...written.matchAll(/\r\n/g)].map(({ index }, earlier) => index - mark - earlier);
  return {
    offsetOf: (offset) => mark + offset + long.filter((at) => at < offset).length,
    lineBreak: /\r\n?|\n/.exec(written)?.[0] ?? '\n',
  };
}
