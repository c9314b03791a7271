import { elapsed, taught, type Clock, type ClockCommand } from '../../core/talk/clock.ts';
import { reckonPace, type Pace } from '../../core/talk/pace.ts';
import { timeOf } from '../../core/talk/rehearsal.ts';
import type { Desk } from './desk.ts';
import { formatElapsed, formatSpan, formatTime } from './format.ts';
import { ui } from '../parts/ui.ts';

const words = ui.presenter.time;

/** Time that has gone, time of day, and how the talk stands against its plan. */
export function Time({ desk }: { readonly desk: Desk }) {
  const { talk, now, plan } = desk.model;
  const { clock, position } = talk.value;
  const pace = reckonPace(plan, position.slide, taught(clock, now.value));
  return (
    <section class="pv-time" aria-label={words.title}>
      <p class="pv-elapsed">
        <span role="timer">{formatElapsed(elapsed(clock, now.value))}</span>
        <small>{words.of(Math.round(timeOf({ slides: plan }) / 60_000))}</small>
      </p>
      <p class="pv-clock">
        <b>{formatTime(now.value)}</b>
        {words.ends(formatTime(now.value + pace.left))}
      </p>
      <Pacing desk={desk} pace={pace} />
      <Switches desk={desk} />
    </section>
  );
}

interface PacingProps {
  readonly desk: Desk;
  readonly pace: Pace;
}

function Pacing({ desk, pace }: PacingProps) {
  const { talk, plan, now } = desk.model;
  const { clock, position } = talk.value;
  const [icon, saying] = sayPace(clock, pace);
  const step = desk.set.pages.steps(position.slide, position.page);
  return (
    <div class="pv-pace">
      <Ruler plan={plan} pace={pace} isRunning={elapsed(clock, now.value) > 0} />
      <p class="pv-say" data-pace={icon}>
        <b>{saying}</b>
        <span>
          {words.place(position.slide, plan.length)}
          {step > 0 && `, ${ui.presenter.notes.step(position.step, step)}`}
        </span>
      </p>
    </div>
  );
}

function sayPace(clock: Clock, { behind }: Pace): readonly [string, string] {
  if (clock.questionsSince !== undefined) return ['waits', words.forQuestions];
  if (clock.since === undefined)
    return ['waits', clock.before === 0 ? words.notStarted : words.paused];
  if (behind >= 1000) return ['behind', words.behind(formatSpan(behind))];
  if (behind <= -1000) return ['ahead', words.ahead(formatSpan(-behind))];
  return ['on', words.onTime];
}

interface RulerProps {
  readonly plan: readonly number[];
  readonly pace: Pace;
  readonly isRunning: boolean;
}

/** One segment for each slide, as long as its plan; filled to where we are, with a line where the clock is. */
function Ruler({ plan, pace, isRunning }: RulerProps) {
  const now = Math.min(1, pace.now);
  const total = plan.reduce((sum, part) => sum + part, 0);
  let begun = 0;
  return (
    <div class="pv-ruler" aria-hidden="true">
      {plan.map((part, index) => {
        const filled = part === 0 ? 0 : (pace.place * total - begun) / part;
        begun += part;
        return (
          <i key={index} style={{ flexGrow: part }}>
            <u style={{ inlineSize: percent(Math.max(0, Math.min(1, filled))) }} />
          </i>
        );
      })}
      {isRunning && (
        <span
          class="pv-gap"
          style={{
            insetInlineStart: percent(Math.min(now, pace.place)),
            inlineSize: percent(Math.abs(now - pace.place)),
          }}
        />
      )}
      {isRunning && (
        <span
          class="pv-at"
          data-late={now > 0.85 ? '' : undefined}
          style={{ insetInlineStart: percent(now) }}
        >
          {words.now}
        </span>
      )}
    </div>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

function Switches({ desk }: { readonly desk: Desk }) {
  const { clock } = desk.model.talk.value;
  const ask = (command: ClockCommand) => () => {
    desk.act({ type: 'clock', command, now: Date.now() });
  };
  const isRunning = clock.since !== undefined;
  return (
    <div class="pv-switches">
      <button type="button" onClick={ask(isRunning ? 'pause' : 'start')}>
        {isRunning ? words.pause : words.start}
      </button>
      <button
        type="button"
        aria-pressed={clock.questionsSince !== undefined}
        disabled={!isRunning}
        onClick={ask('questions')}
      >
        {words.questions}
      </button>
      <button type="button" onClick={ask('reset')}>
        {words.reset}
      </button>
      <button type="button" onClick={() => void openRuns(desk)}>
        {ui.presenter.rehearsal.open}
      </button>
    </div>
  );
}

/** What shows the runs is loaded when somebody asks for them. */
async function openRuns(desk: Desk): Promise<void> {
  try {
    (await import('./rehearsal/dialog.tsx')).openRehearsals(desk);
  } catch (error) {
    console.error(error);
    desk.set.tell(ui.deck.notLoaded);
  }
}
