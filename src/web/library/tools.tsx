import { render } from 'preact';
import { Tool } from '../parts/button.tsx';
import { Dialog, openDialog } from '../parts/dialog.tsx';
import { ThemeChoices } from '../parts/theme-choice.tsx';
import type { Progress } from '../parts/progress.ts';
import type { ThemeSwitch } from '../parts/theme.ts';
import { ui } from '../parts/ui.ts';

interface ToolsSetting {
  readonly themes: ThemeSwitch;
  readonly onOpenFile: () => void;
  readonly onProgress: () => void;
}

/** The small tools at the foot of the sidebar. Returns its undo. */
export function showTools({ themes, onOpenFile, onProgress }: ToolsSetting): () => void {
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
