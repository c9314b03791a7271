/**
 * The clock of a talk. It holds moments, not a count, so that a sleeping computer or a reopened window cannot make it
 * wrong. All times are milliseconds; moments are since the epoch and always handed in.
 */
export interface Clock {
  /** When it was last started; undefined while it stands still. */
  readonly since: number | undefined;
  /** Time counted before that. */
  readonly before: number;
  /** When a pause for questions began; the pace stands still while the clock goes on. */
  readonly questionsSince: number | undefined;
  /** Time given to questions before that. */
  readonly questions: number;
}

/** What may be asked of a clock. */
export type ClockCommand = 'start' | 'pause' | 'reset' | 'questions';

/** A clock that has not been started. */
export const stoppedClock: Clock = {
  since: undefined,
  before: 0,
  questionsSince: undefined,
  questions: 0,
};

/** Time the clock has counted. A clock of the computer that was set back never makes it negative. */
export function elapsed({ since, before }: Clock, now: number): number {
  return before + passed(since, now);
}

/** Time counted towards the plan: without the pauses for questions. */
export function taught(clock: Clock, now: number): number {
  return Math.max(0, elapsed(clock, now) - questionTime(clock, now));
}

/** The clock after a command. `start` on a running clock and `pause` on a standing one change nothing. */
export function applyClockCommand(clock: Clock, command: ClockCommand, now: number): Clock {
  switch (command) {
    case 'start':
      return clock.since === undefined ? { ...clock, since: now } : clock;
    case 'pause':
      return clock.since === undefined ? clock : paused(clock, now);
    case 'reset':
      return clock.since === undefined ? stoppedClock : { ...stoppedClock, since: now };
    case 'questions':
      return toggleQuestions(clock, now);
  }
}

/**
 * The clock after that of the computer was set by so many milliseconds, forward when positive: its moments move along,
 * so that it shows the same time as before.
 */
export function shiftClock(clock: Clock, by: number): Clock {
  const { since, questionsSince } = clock;
  if (since === undefined || by === 0) return clock;
  return {
    ...clock,
    since: moved(since, by),
    questionsSince: questionsSince && moved(questionsSince, by),
  };
}

/** No moment lies before the epoch: what would is counted as time that went by until then. */
function moved(moment: number, by: number): number {
  return Math.max(0, moment + by);
}

function paused(clock: Clock, now: number): Clock {
  return {
    since: undefined,
    before: elapsed(clock, now),
    questionsSince: undefined,
    questions: questionTime(clock, now),
  };
}

function toggleQuestions(clock: Clock, now: number): Clock {
  if (clock.since === undefined) return clock;
  return clock.questionsSince === undefined
    ? { ...clock, questionsSince: now }
    : { ...clock, questionsSince: undefined, questions: questionTime(clock, now) };
}

function questionTime({ questionsSince, questions }: Clock, now: number): number {
  return questions + passed(questionsSince, now);
}

function passed(since: number | undefined, now: number): number {
  return since === undefined ? 0 : Math.max(0, now - since);
}
