import type { PrintAsk } from '../../core/paper/ask.ts';

/** What `lectern export` was asked to do. */
export interface ExportOptions {
  /** The course folder, or one lesson file. */
  readonly course: string;
  /** The folder for the files, or with a file name at its end the one file. */
  readonly out: string;
  /** Lessons and sections by file, label, address or name; empty for all. */
  readonly choose: readonly string[];
  readonly pages: PrintAsk;
  /** `html`: a file that works offline, which needs no browser to be made. */
  readonly format: 'pdf' | 'png' | 'html';
  /** Pixels of a picture for each pixel of the stage. */
  readonly scale: number;
  /** A file of drawings, or a folder of such files; they are printed where `pages` asks for them. */
  readonly drawings: string | undefined;
  /** All lessons in one file. */
  readonly one: boolean;
}
