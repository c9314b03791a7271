import type { InkPoint } from '../../../core/talk/stroke.ts';

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

/** Gives what mouse, finger or stylus do on an element to the tool in hand. Returns the undo. */
export function listenToHand(element: HTMLElement, grip: () => Grip | undefined): () => void {
  // One at a time: the ball of the hand that holds the stylus does not draw.
  let holding: number | undefined;
  const down = (event: PointerEvent): void => {
    const tool = grip();
    if (tool === undefined || event.button !== 0 || holding !== undefined) return;
    event.preventDefault();
    holding = event.pointerId;
    element.setPointerCapture(event.pointerId);
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
  const listeners = [
    ['pointerdown', down],
    ['pointermove', move],
    ['pointerup', release],
    ['pointercancel', release],
    ['pointerleave', leave],
  ] as const;
  for (const [name, listen] of listeners) element.addEventListener(name, listen);
  return () => {
    for (const [name, listen] of listeners) element.removeEventListener(name, listen);
  };
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
