import { ui } from '../parts/ui.ts';

/** Tables that are wider than the page scroll in themselves: then they can be reached and named. Returns its undo. */
export function nameScrollers(root: ParentNode): () => void {
  const tables = [...root.querySelectorAll<HTMLElement>('.table, .math:not(span)')];
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) if (target instanceof HTMLElement) name(target);
  });
  for (const table of tables) observer.observe(table);
  return () => {
    observer.disconnect();
  };
}

function name(element: HTMLElement): void {
  if (element.scrollWidth > element.clientWidth + 1) {
    element.tabIndex = 0;
    element.role = 'region';
    element.ariaLabel = ui.prose.table;
  } else {
    element.removeAttribute('tabindex');
    element.removeAttribute('role');
    element.removeAttribute('aria-label');
  }
}
