/** One time through a lesson: how long each slide took. Times are milliseconds. */
export interface Run {
  /** When it began, since the epoch. */
  readonly began: number;
  /** Time taught on each slide; without pauses and without the time for questions. */
  readonly slides: readonly number[];
  /** The slide shown when time was last counted, from 1. */
  readonly at: number;
  /** Another run has begun since, or the clock was set back. */
  readonly isOver: boolean;
}

/** All that a browser keeps of the runs of one lesson. */
export interface Rehearsals {
  /** The oldest first; the last one may still go on. */
  readonly runs: readonly Run[];
  /** Times that stand in for the author's plan: those of a run, when somebody chose them. */
  readonly plan: readonly number[] | undefined;
}

export const noRehearsals: Rehearsals = { runs: [], plan: undefined };

/** More runs than this are not kept; the oldest go. */
export const mostRuns = 20;

/** What shorter runs say is that somebody looked at the slides. */
const shortestRun = 10_000;

/**
 * A pause counts from when it was asked for, maybe in another window; this one may have counted a moment more by then.
 * Less time than was counted, by no more than this, is no reset.
 */
const slack = 2_000;

/** A moment of a talk. */
export interface Beat {
  readonly now: number;
  /** The slide that is shown, from 1. */
  readonly slide: number;
  /** Slides in the lesson. */
  readonly slides: number;
  /** Time taught since the clock was started, as the clock of the talk has it. */
  readonly taught: number;
  /** Time that was counted before and turned out not to be taught, because the computer slept. */
  readonly leftOut?: number;
}

/**
 * Counts the time since the last beat to the slide that was shown then, so that the times of the slides add up to the
 * time taught, whatever came between: a pause, a reload, a window that was closed. A clock that shows clearly less than
 * was counted has been reset: a new run begins.
 */
export function countBeat(rehearsals: Rehearsals, beat: Beat): Rehearsals {
  const last = rehearsals.runs.at(-1);
  const goesOn = last !== undefined && !last.isOver && last.slides.length === beat.slides;
  const counted = goesOn ? timeOf(last) : 0;
  // A running clock that is reset begins later, too; it then shows next to nothing.
  const leftOut = beat.taught > slack ? (beat.leftOut ?? 0) : 0;
  if (goesOn && beat.taught > 0 && beat.taught >= counted - leftOut - slack) {
    const run = addTime(last, Math.max(-leftOut, beat.taught - counted), beat.slide);
    return run === last ? rehearsals : withLast(rehearsals, run);
  }
  const ended = endRun(rehearsals);
  if (beat.taught <= 0) return ended;
  const empty = Array.from({ length: beat.slides }, () => 0);
  const fresh = { began: beat.now - beat.taught, slides: empty, at: beat.slide, isOver: false };
  const runs = [...ended.runs, addTime(fresh, beat.taught, beat.slide)];
  return { ...ended, runs: runs.slice(-mostRuns) };
}

/** The last run is over. One that was too short to say anything is forgotten. */
export function endRun(rehearsals: Rehearsals): Rehearsals {
  const last = rehearsals.runs.at(-1);
  if (last === undefined || last.isOver) return rehearsals;
  const runs = rehearsals.runs.slice(0, -1);
  return {
    ...rehearsals,
    runs: timeOf(last) < shortestRun ? runs : [...runs, { ...last, isOver: true }],
  };
}

/** The sum of a run: its time taught. */
export function timeOf({ slides }: Pick<Run, 'slides'>): number {
  return slides.reduce((sum, time) => sum + time, 0);
}

/** A run as a plan. Slides that it did not come to keep what the author planned. */
export function planFrom({ slides }: Run, author: readonly number[]): readonly number[] {
  return author.map((planned, index) => {
    const time = slides[index] ?? 0;
    return time > 0 ? time : planned;
  });
}

/** Forgets one run. */
export function forgetRun(rehearsals: Rehearsals, began: number): Rehearsals {
  return { ...rehearsals, runs: rehearsals.runs.filter((run) => run.began !== began) };
}

/** The plan as it is used: a run's, as long as the lesson has that many slides; else the author's. */
export function usedPlan({ plan }: Rehearsals, author: readonly number[]): readonly number[] {
  return plan?.length === author.length ? plan : author;
}

function addTime(run: Run, time: number, slide: number): Run {
  if (time === 0 && run.at === slide) return run;
  const slides = run.slides.map((before, index) =>
    index + 1 === run.at ? Math.max(0, before + time) : before,
  );
  return { ...run, slides, at: Math.min(Math.max(1, slide), slides.length) };
}

function withLast(rehearsals: Rehearsals, run: Run): Rehearsals {
  return { ...rehearsals, runs: [...rehearsals.runs.slice(0, -1), run] };
}
