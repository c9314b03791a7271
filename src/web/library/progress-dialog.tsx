import { useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { download } from '../parts/download.ts';
import type { Progress } from '../parts/progress.ts';
import { parseExport, writeExport } from '../parts/progress-data.ts';
import { toast } from '../parts/toast.ts';
import { ui } from '../parts/ui.ts';

const words = ui.progress;

interface ProgressDialogProps {
  readonly course: string;
  readonly progress: Progress;
  /** Something is other than it was. */
  readonly onChange: () => void;
  readonly onClose: () => void;
}

/** A file that is larger is no progress of a course. */
const largest = 5 * 1024 * 1024;

/** What is kept of a learner: to take along, to bring back, to forget. */
export function ProgressDialog({ course, progress, onChange, onClose }: ProgressDialogProps) {
  const [isSure, askSure] = useState(false);
  const add = async (file: File): Promise<void> => {
    toast(await addFile(file, progress));
    onChange();
  };
  const forget = (): void => {
    progress.forget();
    toast(words.forgotten);
    onChange();
    onClose();
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p>{words.lead}</p>
      <div class="row-of-buttons">
        <Button
          look="outlined"
          onClick={() => {
            download(words.fileName, writeExport(course, progress.all()), 'application/json');
          }}
        >
          {words.save}
        </Button>
        <label class="button outlined">
          <span>{words.add}</span>
          <input
            type="file"
            class="hidden-text"
            accept=".json,application/json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file !== undefined) void add(file);
            }}
          />
        </label>
        {!isSure && (
          <Button
            onClick={() => {
              askSure(true);
            }}
          >
            {words.forget}
          </Button>
        )}
      </div>
      {isSure && (
        <Sure
          onYes={forget}
          onNo={() => {
            askSure(false);
          }}
        />
      )}
    </Dialog>
  );
}

interface SureProps {
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks once more before all is forgotten. */
function Sure({ onYes, onNo }: SureProps) {
  return (
    <div class="sure" role="alert">
      <p>{words.sure}</p>
      <div class="row-of-buttons">
        <Button look="solid" onClick={onYes}>
          {words.yes}
        </Button>
        <Button look="outlined" onClick={onNo}>
          {words.no}
        </Button>
      </div>
    </div>
  );
}

/** Adds a saved file to what is kept; answers what to say. */
async function addFile(file: File, progress: Progress): Promise<string> {
  const records = file.size > largest ? undefined : parseExport(await file.text());
  if (records === undefined) return words.notAFile(file.name);
  progress.add(records);
  return words.added(records.length);
}
