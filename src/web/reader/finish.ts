import { icon } from '../../core/page/icons.ts';
import type { Diary } from '../parts/diary.ts';
import { fillWithProse } from '../parts/prose.tsx';
import { ui } from '../parts/ui.ts';

const words = ui.progress;

/**
 * The box at the end of the text: it ticks itself when it is seen, and can be ticked and unticked by hand. Returns its
 * undo.
 */
export function createFinish(main: HTMLElement, diary: Diary): () => void {
  const box = document.createElement('button');
  box.type = 'button';
  box.className = 'button outlined finish';
  const show = (): void => {
    box.ariaPressed = String(diary.now()?.done ?? false);
  };
  fillWithProse(box, `${icon('check').toString()}<span>${words.tick}</span>`);
  box.addEventListener('click', () => {
    diary.tick(box.ariaPressed !== 'true');
    show();
  });
  const end = new IntersectionObserver(([entry]) => {
    if (entry?.isIntersecting !== true) return;
    end.disconnect();
    diary.reachEnd();
    show();
  });
  diary.watch(show);
  show();
  main.append(box);
  end.observe(box);
  return () => {
    end.disconnect();
    box.remove();
  };
}
