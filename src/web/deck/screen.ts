import type { Screen } from '../../core/talk/talk.ts';

/** What covers the slide when the screen is black or white. The page says which in `html[data-screen]`. */
export interface Curtain {
  show(screen: Screen): void;
  dispose(): void;
}

/** A click or a tap on the curtain asks for the slide again. */
export function createCurtain(onOpen: () => void): Curtain {
  const { dataset } = document.documentElement;
  const curtain = document.createElement('div');
  curtain.className = 'curtain';
  curtain.addEventListener('click', onOpen);
  document.body.append(curtain);
  return {
    show(screen) {
      dataset['screen'] = screen;
    },
    dispose() {
      delete dataset['screen'];
      curtain.remove();
    },
  };
}
