import { spokenIn } from './ui.ts';

/** Says something once, at the foot of the page and to screen readers, and takes it away after a while. */
export function toast(message: string): void {
  const region = findRegion();
  const line = document.createElement('p');
  line.className = 'toast';
  line.textContent = message;
  region.replaceChildren(line);
  window.setTimeout(() => {
    line.remove();
  }, readingTime(message));
}

/** Long enough to be read slowly: five seconds and a twentieth of a second for each letter. */
function readingTime(message: string): number {
  return 5000 + message.length * 50;
}

/** The live region has to be there before it says anything, so it is made once and stays. */
function findRegion(): HTMLElement {
  const existing = document.querySelector<HTMLElement>('#toasts');
  if (existing !== null) return existing;
  const region = document.createElement('div');
  region.id = 'toasts';
  region.role = 'status';
  Object.assign(region, spokenIn());
  document.body.append(region);
  return region;
}
