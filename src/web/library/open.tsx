import { openDialog } from '../parts/dialog.tsx';
import { toast } from '../parts/toast.ts';
import { listenForFiles } from './open/drop.ts';
import { OpenFileDialog } from './open/dialog.tsx';
import { ProblemsDialog } from './open/problems.tsx';
import type { OpenedFile } from './open/opened.ts';
import { readInWorker, type OpenFailure } from './open/read.ts';
import { replacePage } from './open/replace.ts';
import { interfaceLanguage, ui } from '../parts/ui.ts';

interface OpeningSetting {
  readonly startLesson: () => void;
  /** Takes the library's own behaviour off the page before a lesson comes in its place. */
  readonly leave: () => void;
}

/** The way from a file of one's own to its deck: choose, drop or paste. Nothing is uploaded. */
export interface Opening {
  readonly choose: () => void;
  readonly dispose: () => void;
}

/** Files larger than this are not read. */
const largest = 5 * 1024 * 1024;

export function startOpening({ startLesson, leave }: OpeningSetting): Opening {
  const show = (file: OpenedFile, name: string): void => {
    leave();
    replacePage(file);
    startLesson();
    if (file.problems.length > 0)
      openDialog((close) => (
        <ProblemsDialog name={name} problems={file.problems} onClose={close} />
      ));
  };
  const open = async (file: File): Promise<void> => {
    if (file.size > largest) {
      toast(ui.openFile.tooLarge(file.name));
      return;
    }
    toast(ui.openFile.reading(file.name));
    const result = await readFile(file);
    if (typeof result === 'string') toast(failureWords(result, file.name));
    else show(result, file.name);
  };
  const dispose = listenForFiles((file) => void open(file));
  return {
    choose() {
      openDialog((close) => (
        <OpenFileDialog
          onClose={close}
          onFile={(file) => {
            close();
            void open(file);
          }}
        />
      ));
    },
    dispose,
  };
}

async function readFile(file: File): Promise<OpenedFile | OpenFailure> {
  try {
    return await readInWorker({
      name: file.name,
      bytes: await file.arrayBuffer(),
      language: interfaceLanguage(),
      course: ui.openFile.course,
    });
  } catch {
    return 'failed';
  }
}

function failureWords(failure: OpenFailure, name: string): string {
  return failure === 'slow' ? ui.openFile.tooSlow(name) : ui.openFile.failed(name);
}
