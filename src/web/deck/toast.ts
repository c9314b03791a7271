import { spokenIn } from '../parts/ui.ts';

/** Shows a few words at the foot for a moment, or until they are replaced. Those who listen hear them elsewhere. */
export interface Toast {
  show(text: string): void;
  /** Stays until other words come, or none. */
  readonly hold: (text: string) => void;
  dispose(): void;
}

/** How long words stay, in milliseconds. */
const stay = 2500;

export function createToast(): Toast {
  const box = document.createElement('p');
  box.className = 'toast deck-toast';
  box.ariaHidden = 'true';
  Object.assign(box, spokenIn());
  box.dir = 'auto';
  box.hidden = true;
  document.body.append(box);
  let timer = 0;
  const hold = (text: string): void => {
    window.clearTimeout(timer);
    box.textContent = text;
    box.hidden = text === '';
  };
  return {
    hold,
    show(text) {
      hold(text);
      timer = window.setTimeout(hold, stay, '');
    },
    dispose() {
      window.clearTimeout(timer);
      box.remove();
    },
  };
}
