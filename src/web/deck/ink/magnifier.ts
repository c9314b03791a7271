import { partAround, partBetween, type Part } from '../../../core/talk/part.ts';
import type { Point } from '../../../core/talk/stroke.ts';
import type { Grip } from './hand.ts';

/** What a click enlarges, as a share of the stage. */
const usual = 0.5;
/** A shorter way is a click of a hand that trembles. */
const shortest = 0.03;
/** How far an arrow key moves the frame. */
const stride = 0.05;

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-stride, 0],
  ArrowRight: [stride, 0],
  ArrowUp: [0, -stride],
  ArrowDown: [0, stride],
};

/**
 * Chooses the part to enlarge: a frame follows the pointer and a click takes what it shows, or one drags over a part.
 * With keys, arrows move the frame and Enter takes it.
 */
export function createMagnifier(
  layer: HTMLElement,
  onPart: (part: Part | undefined) => void,
): Grip {
  const frame = document.createElement('i');
  frame.className = 'magnifier';
  layer.append(frame);
  let at: Point = { x: 0.5, y: 0.5 };
  let from: Point | undefined;
  const part = (): Part | undefined =>
    isDrag(from, at) ? partBetween(from, at) : partAround(at, usual);
  const show = (): void => {
    place(frame, part());
  };
  const press = (event: KeyboardEvent): void => {
    const way = arrows[event.key];
    if ((event.key !== 'Enter' && way === undefined) || isElsewhere(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    if (way === undefined) onPart(part());
    else at = moved(at, way);
    show();
  };
  show();
  document.addEventListener('keydown', press, true);
  return {
    down(point) {
      from = at = point;
      show();
    },
    move(points) {
      at = points.at(-1) ?? at;
      show();
    },
    up() {
      onPart(part());
    },
    cancel() {
      from = undefined;
      show();
    },
    dispose() {
      document.removeEventListener('keydown', press, true);
      frame.remove();
    },
  };
}

/** A dialog or a button has the focus: its keys are its own. */
function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('dialog, button, a, input') !== null;
}

function isDrag(from: Point | undefined, to: Point): from is Point {
  return from !== undefined && Math.hypot(to.x - from.x, to.y - from.y) >= shortest;
}

/** The middle of the frame stays where the frame lies on the slide. */
function moved({ x, y }: Point, [right, down]: readonly [number, number]): Point {
  const within = (value: number): number => Math.max(usual / 2, Math.min(1 - usual / 2, value));
  return { x: within(x + right), y: within(y + down) };
}

function place({ style }: HTMLElement, part: Part | undefined): void {
  const { x, y, size } = part ?? { x: 0, y: 0, size: 1 };
  style.left = percent(x);
  style.top = percent(y);
  style.width = style.height = percent(size);
}

function percent(share: number): string {
  return `${String(share * 100)}%`;
}
