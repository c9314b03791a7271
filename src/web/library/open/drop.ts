import { en } from '../../../core/words/en.ts';

/** Waits for a file, or a few lines of Markdown, to be dropped on the page or pasted into it. Returns its undo. */
export function listenForFiles(onFile: (file: File) => void): () => void {
  const page = document.documentElement;
  const endDrag = (): void => {
    delete page.dataset['dropping'];
  };
  const onDragOver = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    page.dataset['dropping'] = en.openFile.drop;
  };
  const onDragLeave = (event: DragEvent): void => {
    if (event.relatedTarget === null) endDrag();
  };
  const onDrop = (event: DragEvent): void => {
    endDrag();
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    onFile(file);
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (event.target instanceof Element && event.target.closest('input, textarea') !== null) return;
    const file = pastedFile(event.clipboardData);
    if (file !== undefined) onFile(file);
  };
  document.addEventListener('dragover', onDragOver);
  document.addEventListener('dragleave', onDragLeave);
  document.addEventListener('drop', onDrop);
  document.addEventListener('paste', onPaste);
  return () => {
    document.removeEventListener('dragover', onDragOver);
    document.removeEventListener('dragleave', onDragLeave);
    document.removeEventListener('drop', onDrop);
    document.removeEventListener('paste', onPaste);
  };
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
  return new File([text], en.openFile.pasted, { type: 'text/markdown' });
}
