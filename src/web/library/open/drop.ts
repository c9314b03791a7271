import { ui } from '../../parts/ui.ts';

/** Waits for a file, or a few lines of Markdown, to be dropped on the page or pasted into it. Returns its undo. */
export function listenForFiles(onFile: (file: File) => void): () => void {
  const end = new AbortController();
  listenForDrops(onFile, end.signal);
  const onPaste = (event: ClipboardEvent): void => {
    if (event.target instanceof Element && event.target.closest('input, textarea') !== null) return;
    const file = pastedFile(event.clipboardData);
    if (file !== undefined) onFile(file);
  };
  document.addEventListener('paste', onPaste, { signal: end.signal });
  return () => {
    end.abort();
  };
}

function listenForDrops(onFile: (file: File) => void, signal: AbortSignal): void {
  const page = document.documentElement;
  const onDragOver = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    page.dataset['dropping'] = ui.openFile.drop;
  };
  const onDragLeave = (event: DragEvent): void => {
    if (event.relatedTarget === null) delete page.dataset['dropping'];
  };
  const onDrop = (event: DragEvent): void => {
    delete page.dataset['dropping'];
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    onFile(file);
  };
  document.addEventListener('dragover', onDragOver, { signal });
  document.addEventListener('dragleave', onDragLeave, { signal });
  document.addEventListener('drop', onDrop, { signal });
}

/** A lone word or address is not meant as a lesson; text of more lines is. */
function pastedFile(data: DataTransfer | null): File | undefined {
  const file = data?.files[0];
  if (file !== undefined) return file;
  const text = data?.getData('text/plain') ?? '';
  return text.includes('\n') ? fileOf(text) : undefined;
}

/** Pasted text as a file. */
export function fileOf(text: string): File {
  return new File([text], ui.openFile.pasted, { type: 'text/markdown' });
}
