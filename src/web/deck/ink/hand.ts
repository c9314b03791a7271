import type { InkPoint } from '../../../core/talk/stroke.ts';
import { handEvents } from './early-hand.ts';

/** What a tool does with the pointer. Points are on the stage, from 0 to 1; those of one movement come in order. */
export interface Grip {
  /** The pointer touches the slide, or its button went down. */
  readonly down?: (at: InkPoint) => void;
  /** It moved, touching or not. */
  readonly move?: (points: readonly InkPoint[], isDown: boolean) => void;
  readonly up?: () => void;
  /** The browser took the pointer away in the middle of something. */
  readonly cancel?: () => void;
  readonly leave?: () => void;
  /** The tool is put away. */
  readonly dispose?: () => void;
}

/** What the pointer does on the slide. */
export interface Hand {
  /** Does what the pointer did before anybody listened. */
  readonly catchUp: (events: readonly PointerEvent[]) => void;
  readonly dispose: () => void;
}

/** Gives what mouse, finger or stylus do on an element to the tool in hand. */
export function listenToHand(element: HTMLElement, grip: () => Grip | undefined): Hand {
  // One at a time: the ball of the hand that holds the stylus does not draw.
  let holding: number | undefined;
  const down = (event: PointerEvent): void => {
    const tool = grip();
    if (tool === undefined || event.button !== 0 || holding !== undefined) return;
    event.preventDefault();
    holding = event.pointerId;
    hold(element, event.pointerId);
    tool.down?.(pointOf(event, element));
  };
  const move = (event: PointerEvent): void => {
    if (holding !== undefined && event.pointerId !== holding) return;
    grip()?.move?.(pointsOf(event, element), holding !== undefined);
  };
  const release = (event: PointerEvent): void => {
    if (event.pointerId !== holding) return;
    holding = undefined;
    if (event.type === 'pointerup') grip()?.up?.();
    else grip()?.cancel?.();
  };
  const leave = (): void => {
    if (holding === undefined) grip()?.leave?.();
  };
  const hears = {
    pointerdown: down,
    pointermove: move,
    pointerup: release,
    pointercancel: release,
    pointerleave: leave,
  };
  for (const name of handEvents) element.addEventListener(name, hears[name]);
  return {
    catchUp(events) {
      for (const event of events)
        for (const name of handEvents) if (event.type === name) hears[name](event);
    },
    dispose() {
      for (const name of handEvents) element.removeEventListener(name, hears[name]);
    },
  };
}

/** A pointer that was lifted meanwhile cannot be held, and need not be. */
function hold(element: HTMLElement, pointer: number): void {
  try {
    element.setPointerCapture(pointer);
  } catch {
    // It is gone.
  }
}

/** A fast stylus reports several points in one event. */
function pointsOf(event: PointerEvent, element: HTMLElement): readonly InkPoint[] {
  const gathered = 'getCoalescedEvents' in event ? event.getCoalescedEvents() : [];
  return (gathered.length === 0 ? [event] : gathered).map((each) => pointOf(each, element));
}

/** However the element is scaled or enlarged, its box says where its edges are. */
function pointOf(event: PointerEvent, element: HTMLElement): InkPoint {
  const box = element.getBoundingClientRect();
  const at = {
    x: share((event.clientX - box.left) / box.width),
    y: share((event.clientY - box.top) / box.height),
  };
  const isStylus = event.pointerType === 'pen' && event.pressure > 0;
  return isStylus ? { ...at, pressure: Math.round(event.pressure * 100) / 100 } : at;
}

function share(value: number): number {
  return Math.round(Math.max(0, Math.min(1, value)) * 10_000) / 10_000;
}
