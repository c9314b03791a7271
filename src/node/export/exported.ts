/** A file that was written, or why it was not. */
export type Exported =
  | {
      readonly kind: 'done';
      readonly title: string;
      /** The file, or the folder of pictures. */
      readonly file: string;
      readonly pages: number;
      readonly bytes: number;
      readonly milliseconds: number;
    }
  | { readonly kind: 'failed'; readonly title: string; readonly message: string };

/** Hears of each file as it is done; `count` of them are to be. */
export type Teller = (
  exported: Exported,
  place: { readonly index: number; readonly count: number },
) => void;

export interface ExportReport {
  readonly exported: readonly Exported[];
  /** Words that named no lesson. */
  readonly unknown: readonly string[];
  /** Lessons that there are drawings of, and that are not printed. */
  readonly undrawn: readonly string[];
  /** What course.yml says of the notes, when they stand in the open on paper all the same. */
  readonly openNotes: 'locked' | 'none' | undefined;
  /** What pages asked for and were refused. */
  readonly refused: readonly string[];
}
