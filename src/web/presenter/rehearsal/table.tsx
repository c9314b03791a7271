import { timeOf, type Run } from '../../../core/talk/rehearsal.ts';
import { ui } from '../../parts/ui.ts';
import { Icon } from '../../parts/icon.tsx';
import { formatSpan, formatTime } from '../format.ts';

const words = ui.presenter.rehearsal;

/** Runs that find room beside each other; older ones are in the CSV. */
const shownRuns = 4;

interface RunTableProps {
  readonly titles: readonly string[];
  readonly plan: readonly number[];
  readonly runs: readonly Run[];
  readonly onForget: (run: Run) => void;
}

/** A row for each slide: its plan, its time in the last runs, and how the last one differs. */
export function RunTable({ titles, plan, runs, onForget }: RunTableProps) {
  const shown = runs.slice(-shownRuns);
  const last = shown.at(-1);
  const longest = Math.max(1, ...plan, ...(last?.slides ?? []));
  return (
    <div class="runs-scroller" tabIndex={0} role="group" aria-label={words.title}>
      <table>
        <caption class="hidden-text">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.slide}</th>
            <th scope="col">{words.planned}</th>
            {shown.map((run) => (
              <RunHead key={run.began} run={run} onForget={onForget} />
            ))}
            {last && <th scope="col">{words.difference}</th>}
          </tr>
        </thead>
        <tbody>
          {titles.map((title, index) => (
            <Row
              key={index}
              head={`${String(index + 1)}  ${title}`}
              planned={plan[index] ?? 0}
              times={shown.map(({ slides }) => slides[index] ?? 0)}
              longest={longest}
            />
          ))}
        </tbody>
        <tfoot>
          <Row
            head={words.sum}
            planned={timeOf({ slides: plan })}
            times={shown.map(timeOf)}
            longest={Math.max(timeOf({ slides: plan }), last === undefined ? 0 : timeOf(last), 1)}
          />
        </tfoot>
      </table>
    </div>
  );
}

interface RunHeadProps {
  readonly run: Run;
  readonly onForget: (run: Run) => void;
}

function RunHead({ run, onForget }: RunHeadProps) {
  const day = new Date(run.began).toLocaleDateString(undefined, { day: 'numeric', month: 'short' });
  const when = `${day}, ${formatTime(run.began)}`;
  return (
    <th scope="col">
      {when}{' '}
      {run.isOver ? (
        <button
          type="button"
          aria-label={words.forget(when)}
          title={words.forget(when)}
          onClick={() => {
            onForget(run);
          }}
        >
          <Icon name="x" />
        </button>
      ) : (
        <b>{words.goesOn}</b>
      )}
    </th>
  );
}

interface RowProps {
  readonly head: string;
  readonly planned: number;
  readonly times: readonly number[];
  /** The time that fills the ruler. */
  readonly longest: number;
}

function Row({ head, planned, times, longest }: RowProps) {
  const last = times.at(-1);
  return (
    <tr>
      <th scope="row">{head}</th>
      <td>{formatSpan(planned)}</td>
      {times.map((time, index) => (
        <td key={index}>{time === 0 ? '–' : formatSpan(time)}</td>
      ))}
      {last !== undefined && (
        <td class="runs-difference">
          {sayDifference(last, planned)}
          <span class="runs-ruler" aria-hidden="true">
            <i style={{ inlineSize: share(planned, longest) }} />
            <u style={{ inlineSize: share(last, longest) }} />
          </span>
        </td>
      )}
    </tr>
  );
}

function sayDifference(time: number, planned: number): string {
  if (time === 0) return words.notShown;
  const more = time - planned;
  if (Math.abs(more) < 1000) return words.asPlanned;
  return more > 0 ? words.longer(formatSpan(more)) : words.shorter(formatSpan(-more));
}

function share(time: number, of: number): string {
  return `${((time / of) * 100).toFixed(1)}%`;
}
