/** The outline beside the text, and on a narrow screen behind its button. */
export interface Outline {
  /** Marks the slide that is read and those that were seen. */
  show(slide: number, seen: readonly boolean[]): void;
  dispose(): void;
}

/** Calls `onGo` when somebody chooses a slide. */
export function createOutline(onGo: (slide: number) => void): Outline {
  const panel = document.querySelector<HTMLElement>('#outline');
  const links = [...(panel?.querySelectorAll<HTMLElement>('a[data-slide]') ?? [])];
  const end = new AbortController();
  const setOpen = createFold(panel, end.signal);
  panel?.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[data-slide]') : null;
      if (!(link instanceof HTMLElement) || isForNewWindow(event)) return;
      event.preventDefault();
      setOpen(false);
      onGo(Number(link.dataset['slide']));
    },
    { signal: end.signal },
  );
  return {
    show(slide, seen) {
      links.forEach((link, index) => {
        link.classList.toggle('seen', seen[index] === true);
        if (index + 1 !== slide) link.removeAttribute('aria-current');
      });
      const here = links[slide - 1];
      here?.setAttribute('aria-current', 'location');
      keepInView(panel, here);
    },
    dispose() {
      end.abort();
    },
  };
}

/** On a narrow screen: the button opens the outline over the text, Escape closes it. */
function createFold(panel: HTMLElement | null, signal: AbortSignal): (open: boolean) => void {
  const toggle = document.querySelector<HTMLElement>('.outline-toggle');
  const setOpen = (open: boolean): void => {
    panel?.toggleAttribute('data-open', open);
    if (toggle !== null) toggle.ariaExpanded = String(open);
  };
  const isOpen = (): boolean => panel?.hasAttribute('data-open') === true;
  const onToggle = (): void => {
    setOpen(!isOpen());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen()) return;
    setOpen(false);
    toggle?.focus();
  };
  toggle?.addEventListener('click', onToggle, { signal });
  document.addEventListener('keydown', onKeyDown, { signal });
  return setOpen;
}

/** Scrolls the outline alone: `scrollIntoView` would move the page, too. */
function keepInView(panel: HTMLElement | null, link: HTMLElement | undefined): void {
  if (panel === null || link === undefined || panel.scrollHeight <= panel.clientHeight) return;
  const top = link.getBoundingClientRect().top - panel.getBoundingClientRect().top;
  if (top < 60 || top > panel.clientHeight - 100) panel.scrollTop += top - panel.clientHeight / 3;
}

function isForNewWindow(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
}
