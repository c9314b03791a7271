/** The notes of one slide as HTML: one text for each step that has words of its own. */
export interface SlideNotes {
  /** The slide's number, from 1. */
  readonly slide: number;
  /** Their Markdown, to be edited. */
  readonly source: string;
  readonly parts: readonly {
    /** The step from which this part is current, from 0. */
    readonly step: number;
    readonly html: string;
  }[];
}

/** The file `notes.json` beside a lesson's page, which only the presenter loads. Slides without notes are left out. */
export interface LessonNotes {
  readonly address: string;
  readonly slides: readonly SlideNotes[];
}
