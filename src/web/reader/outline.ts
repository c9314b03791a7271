/** The outline beside the text, and on a narrow screen behind its button. */
export interface Outline {
  /** Marks the slide that is read and those that were seen. */
  show(slide: number, seen: readonly boolean[]): void;
  dispose(): void;
}

/** Calls `onGo` when somebody chooses a slide. */
export function createOutline(onGo: (slide: number) => void): Outline {
  const panel = document.querySelector<HTMLElement>('#outline');
  const toggle = document.querySelector<HTMLElement>('.outline-toggle');
  const links = [...(panel?.querySelectorAll<HTMLElement>('a[data-slide]') ?? [])];
  const setOpen = (open: boolean): void => {
    panel?.toggleAttribute('data-open', open);
    if (toggle !== null) toggle.ariaExpanded = String(open);
  };
  const onToggle = (): void => {
    setOpen(panel?.hasAttribute('data-open') === false);
  };
  const onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a[data-slide]') : null;
    if (!(link instanceof HTMLElement) || isForNewWindow(event)) return;
    event.preventDefault();
    setOpen(false);
    onGo(Number(link.dataset['slide']));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || panel?.hasAttribute('data-open') !== true) return;
    setOpen(false);
    toggle?.focus();
  };
  toggle?.addEventListener('click', onToggle);
  panel?.addEventListener('click', onClick);
  document.addEventListener('keydown', onKeyDown);
  return {
    show(slide, seen) {
      links.forEach((link, index) => {
        const isHere = index + 1 === slide;
        link.classList.toggle('seen', seen[index] === true);
        if (isHere) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
        if (isHere) keepInView(panel, link);
      });
    },
    dispose() {
      toggle?.removeEventListener('click', onToggle);
      panel?.removeEventListener('click', onClick);
      document.removeEventListener('keydown', onKeyDown);
    },
  };
}

/** Scrolls the outline alone: `scrollIntoView` would move the page, too. */
function keepInView(panel: HTMLElement | null, link: HTMLElement): void {
  if (panel === null || panel.scrollHeight <= panel.clientHeight) return;
  const top = link.getBoundingClientRect().top - panel.getBoundingClientRect().top;
  if (top < 60 || top > panel.clientHeight - 100) panel.scrollTop += top - panel.clientHeight / 3;
}

function isForNewWindow(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
}
