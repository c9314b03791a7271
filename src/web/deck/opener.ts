/** Opens the presenter's window of a lesson, or brings it to the front. */
export interface Opener {
  open(address: string): Promise<void>;
}

/** As large as the smallest laptop shows without scrolling. */
const size = 'popup,width=1280,height=800';

export function createOpener(lesson: string): Opener {
  let opened: Window | null = null;
  return {
    async open(address) {
      if (opened !== null && !opened.closed) {
        opened.focus();
        return;
      }
      opened = window.open(address, `lectern-presenter-${lesson}`, size);
      if (opened !== null) return;
      const { showRefused } = await import('./refused.tsx');
      showRefused(address);
    },
  };
}
