import type { Level } from '../problem.ts';

/** Something that was met at a line, from 0, of a text that is a part of the file. */
export interface Finding {
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** The same, in lines of a text of which this one is a part. */
export function movedBy(finding: Finding, lines: number): Finding {
  return { ...finding, line: finding.line + lines };
}
