import { render } from 'preact';
import type { Offline } from '../offline/offline.ts';
import { Tool } from '../parts/button.tsx';
import { Dialog, openDialog } from '../parts/dialog.tsx';
import { ThemeChoices } from '../parts/theme-choice.tsx';
import type { Progress } from '../parts/progress.ts';
import type { ThemeSwitch } from '../parts/theme.ts';
import { ui } from '../parts/ui.ts';
import { useOfflineStatus } from './offline-status.ts';

interface ToolsSetting {
  readonly offline: Offline;
  readonly themes: ThemeSwitch;
  readonly onOpenFile: () => void;
  readonly onProgress: () => void;
}

/** The small tools at the foot of the sidebar. Returns its undo. */
export function showTools({ offline, themes, onOpenFile, onProgress }: ToolsSetting): () => void {
  const place = document.querySelector('#library-tools');
  if (place === null) return () => undefined;
  const chooseTheme = (): void => {
    openDialog((close) => (
      <Dialog title={ui.library.display} onClose={close}>
        <ThemeChoices themes={themes} />
      </Dialog>
    ));
  };
  render(
    <>
      <Tool name={ui.openFile.open} icon="file-up" named onClick={onOpenFile} />
      <Tool name={ui.progress.open} icon="list-checks" named onClick={onProgress} />
      <OfflineTool offline={offline} />
      <Tool name={ui.library.display} icon="settings-2" named onClick={chooseTheme} />
    </>,
    place,
  );
  return () => {
    render(null, place);
  };
}

interface ProgressSetting {
  readonly course: string;
  readonly progress: Progress;
  readonly onChange: () => void;
}

/** Opens what can be done with all that is kept. */
export async function openProgress(setting: ProgressSetting): Promise<void> {
  const { ProgressDialog } = await import('./progress-dialog.tsx');
  openDialog((close) => <ProgressDialog {...setting} onClose={close} />);
}

/** Says when the course is ready offline; not there where it cannot be kept. */
function OfflineTool({ offline }: { readonly offline: Offline }) {
  const status = useOfflineStatus(offline);
  if (status === undefined) return null;
  const isReady = status.is === 'ready';
  return (
    <Tool
      name={isReady ? ui.offline.ready : ui.offline.open}
      icon={isReady ? 'check' : 'download'}
      named
      onClick={() => void openOffline(offline)}
    />
  );
}

async function openOffline(offline: Offline): Promise<void> {
  const { OfflineDialog } = await import('./offline-dialog.tsx');
  openDialog((close) => <OfflineDialog offline={offline} onClose={close} />);
}
