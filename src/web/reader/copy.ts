import { toast } from '../parts/toast.ts';
import { ui } from '../parts/ui.ts';

/** How long the button says that it has copied, in milliseconds. */
const thanks = 2000;

/** Gives every piece of code a button that copies it. Returns its undo. */
export function addCopyButtons(root: ParentNode): () => void {
  const buttons = [...root.querySelectorAll<HTMLElement>('figure.code')].map((figure) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button copy';
    button.textContent = ui.reader.copy;
    button.addEventListener('click', () => void copy(figure, button));
    figure.append(button);
    return button;
  });
  return () => {
    for (const button of buttons) button.remove();
  };
}

async function copy(figure: HTMLElement, button: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(codeOf(figure));
  } catch {
    // Refused, or the page came over plain http, where there is no clipboard.
    selectCode(figure);
    toast(ui.reader.notCopied);
    return;
  }
  button.textContent = ui.reader.copied;
  button.classList.add('done');
  window.setTimeout(() => {
    button.textContent = ui.reader.copy;
    button.classList.remove('done');
  }, thanks);
}

function codeOf(figure: HTMLElement): string {
  const lines = [...figure.querySelectorAll('.line')];
  return lines.map((line) => line.textContent.replace(/\n$/, '')).join('\n');
}

function selectCode(figure: HTMLElement): void {
  const code = figure.querySelector('code');
  if (code !== null) window.getSelection()?.selectAllChildren(code);
}
