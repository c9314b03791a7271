import { useState } from 'preact/hooks';
import { writeRunsCsv } from '../../../core/talk/rehearsal-csv.ts';
import { forgetRun, planFrom, type Rehearsals, type Run } from '../../../core/talk/rehearsal.ts';
import { ui } from '../../parts/ui.ts';
import { Dialog, openDialog } from '../../parts/dialog.tsx';
import { titleOf } from '../describe-next.ts';
import type { Desk } from '../desk.ts';
import { download } from '../../parts/download.ts';
import { changeRehearsals } from './recorder.ts';
import { RunTable } from './table.tsx';

const words = ui.presenter.rehearsal;

/** Shows how long each slide took, against its plan. */
export function openRehearsals(desk: Desk): void {
  openDialog((close) => (
    <Dialog title={words.title} onClose={close}>
      <Runs desk={desk} />
    </Dialog>
  ));
}

function Runs({ desk }: { readonly desk: Desk }) {
  const { model, set } = desk;
  const { runs, plan } = model.rehearsals.value;
  const titles = model.author.map((_, index) => titleOf(set.pages, index + 1));
  const last = runs.at(-1);
  const change = (how: (kept: Rehearsals) => Rehearsals): void => {
    changeRehearsals(set, model, how);
  };
  if (last === undefined && plan === undefined) return <p class="runs-none">{words.none}</p>;
  return (
    <div class="runs">
      <RunTable
        titles={titles}
        plan={model.plan}
        runs={runs}
        onForget={(run) => {
          change((kept) => forgetRun(kept, run.began));
        }}
      />
      {plan !== undefined && <p role="status">{words.byRun}</p>}
      <div class="runs-deeds">
        {last !== undefined && (
          <Deed
            name={words.use}
            onClick={() => {
              change((kept) => ({ ...kept, plan: planFrom(last, model.author) }));
            }}
          />
        )}
        {plan !== undefined && (
          <Deed
            name={words.author}
            onClick={() => {
              change((kept) => ({ ...kept, plan: undefined }));
            }}
          />
        )}
        {last !== undefined && (
          <>
            <Deed
              name={words.download}
              onClick={() => {
                handOver(desk, titles, runs);
              }}
            />
            <ForgetAll
              onForget={() => {
                change((kept) => ({ ...kept, runs: [] }));
              }}
            />
          </>
        )}
      </div>
    </div>
  );
}

/** A spreadsheet knows by the mark at the beginning that the text is UTF-8. */
function handOver(desk: Desk, titles: readonly string[], runs: readonly Run[]): void {
  const csv = writeRunsCsv({ titles, plan: desk.model.plan, runs, heads: headsOf() });
  download(words.fileName(desk.set.lesson.title), `\uFEFF${csv}`, 'text/csv;charset=utf-8');
}

function headsOf() {
  const { run, title, planned, actual } = words.csv;
  return [run, words.slide, title, planned, actual] as const;
}

interface DeedProps {
  readonly name: string;
  readonly onClick: () => void;
}

function Deed({ name, onClick }: DeedProps) {
  return (
    <button type="button" class="button outlined" onClick={onClick}>
      {name}
    </button>
  );
}

/** Takes two presses: what is forgotten does not come back. */
function ForgetAll({ onForget }: { readonly onForget: () => void }) {
  const [isAsked, ask] = useState(false);
  return (
    <Deed
      name={isAsked ? words.forgetSurely : words.forgetAll}
      onClick={() => {
        if (isAsked) onForget();
        ask(!isAsked);
      }}
    />
  );
}
