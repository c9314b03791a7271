import { icon } from '../../core/page/icons.ts';
import { fillWithProse } from '../parts/prose.tsx';
import { toast } from '../parts/toast.ts';
import { spokenIn, ui } from '../parts/ui.ts';

/** Puts beside every slide's title a button that copies the link to it, on the reading page. Returns its undo. */
export function addHeadingLinks(sections: readonly HTMLElement[]): () => void {
  const buttons = sections.flatMap((section) => {
    const title = section.querySelector<HTMLElement>('.head > .title');
    if (title === null || section.id === '') return [];
    const button = createButton(title.textContent.trim(), section.id);
    title.after(button);
    return [button];
  });
  return () => {
    for (const button of buttons) button.remove();
  };
}

function createButton(title: string, id: string): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button copy-link';
  button.ariaLabel = ui.reader.copyLink(title);
  Object.assign(button, spokenIn());
  fillWithProse(button, icon('link').toString());
  button.addEventListener('click', () => void copy(id));
  return button;
}

/** The address of a part of the text as others open it: by its name, which stays when slides move. */
async function copy(id: string): Promise<void> {
  const address = new URL(
    `${location.pathname}?view=read#${encodeURIComponent(id)}`,
    location.href,
  );
  try {
    await navigator.clipboard.writeText(address.href);
    toast(ui.reader.linkCopied);
  } catch {
    history.replaceState(history.state, '', address.hash);
    toast(ui.deck.linkNotCopied);
  }
}
