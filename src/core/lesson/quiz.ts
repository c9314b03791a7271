/** One option of a question. Words are Markdown as written, without the letter. */
export interface QuizOption {
  /** Stays the same however the options are shuffled: its place as written, from 0. */
  readonly key: number;
  readonly text: string;
  readonly right: boolean;
  /** Why it is right or wrong; shown after the answer. */
  readonly explanation: string | undefined;
}

/** A slide that can be answered. More than one right option makes it a multiple choice. */
export interface Quiz {
  readonly question: string;
  readonly options: readonly QuizOption[];
}
