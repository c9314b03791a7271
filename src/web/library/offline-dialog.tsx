import type { Offline, OfflineStatus } from '../offline/offline.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { ui } from '../parts/ui.ts';
import { useOfflineStatus } from './offline-status.ts';

const words = ui.offline;

interface OfflineDialogProps {
  readonly offline: Offline;
  readonly onClose: () => void;
}

/** Keeping the course on this device: how much that is, how far it has come, and giving it up again. */
export function OfflineDialog({ offline, onClose }: OfflineDialogProps) {
  const status = useOfflineStatus(offline);
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p>{words.lead}</p>
      {status && <Progress {...status} />}
      <p class="offline-state" role="status">
        {status && stateOf(status)}
      </p>
      <div class="row-of-buttons">
        {status && (status.is === 'unasked' || status.is === 'failed') && (
          <Button look="solid" onClick={() => void offline.keep()}>
            {words.keep(megabytes(status.progress.ofBytes))}
          </Button>
        )}
        {status && status.is !== 'unasked' && (
          <Button
            look="outlined"
            disabled={status.is === 'keeping'}
            onClick={() => void offline.drop()}
          >
            {words.remove}
          </Button>
        )}
      </div>
    </Dialog>
  );
}

function Progress({ is, progress }: OfflineStatus) {
  if (is === 'unasked') return null;
  const { bytes, ofBytes, files, ofFiles } = progress;
  return (
    <div class="offline-progress">
      <progress value={bytes} max={ofBytes} aria-label={words.title} />
      <span>{words.progress(files, ofFiles, megabytes(bytes), megabytes(ofBytes))}</span>
    </div>
  );
}

function stateOf(status: OfflineStatus): string {
  if (status.is === 'ready') return words.ready;
  return status.is === 'failed' ? words.failed[status.why] : '';
}

/** Megabytes with one digit after the point. */
function megabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}
