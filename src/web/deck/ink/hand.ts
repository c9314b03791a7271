import type { DrawCommand } from '../../../core/talk/drawings.ts';
import type { Point, Stroke, Tool } from '../../../core/talk/stroke.ts';

/** What the pointer does on the slide: nothing of ours, or one of these. */
export type InkTool = Tool | 'eraser' | 'laser';

export interface InkHandOptions {
  /** The layer over the slide. */
  readonly element: HTMLElement;
  readonly tool: () => InkTool | undefined;
  /** The page that is drawn on, as drawings are filed. */
  readonly page: () => string;
  readonly onDraw: (command: DrawCommand) => void;
  readonly onPoint: (at: Point | undefined) => void;
}

/** Points closer than this to the one before say nothing new, as a share of the stage. */
const nearest = 0.0015;
const mostPoints = 5000;

/** Draws, rubs out and points with mouse, finger or pen. Returns the undo. */
export function listenToInk(options: InkHandOptions): () => void {
  const { element, tool } = options;
  let stroke: Stroke | undefined;
  const move = (event: PointerEvent): void => {
    const at = placeOf(event, element);
    const using = tool();
    if (using === 'laser') options.onPoint(at);
    else if (using === 'eraser') {
      if (event.buttons !== 0) rubOut(event, options);
    } else if (stroke !== undefined) {
      stroke = grown(stroke, at);
      options.onDraw({ type: 'draw', page: options.page(), stroke });
    }
  };
  const down = (event: PointerEvent): void => {
    const using = tool();
    if (using === undefined || event.button !== 0) return;
    event.preventDefault();
    if (using === 'pen' || using === 'highlighter') {
      element.setPointerCapture(event.pointerId);
      stroke = {
        id: crypto.getRandomValues(new Uint32Array(2)).join('-'),
        tool: using,
        points: [],
      };
    }
    move(event);
  };
  const up = (): void => {
    stroke = undefined;
  };
  const leave = (): void => {
    if (tool() === 'laser') options.onPoint(undefined);
  };
  const listeners = [
    ['pointermove', move],
    ['pointerdown', down],
    ['pointerup', up],
    ['pointercancel', up],
    ['pointerleave', leave],
  ] as const;
  for (const [name, listen] of listeners) element.addEventListener(name, listen);
  return () => {
    for (const [name, listen] of listeners) element.removeEventListener(name, listen);
  };
}

/** Where the pointer is on the stage, from 0 to 1. */
function placeOf(event: PointerEvent, element: HTMLElement): Point {
  const box = element.getBoundingClientRect();
  return {
    x: share((event.clientX - box.left) / box.width),
    y: share((event.clientY - box.top) / box.height),
  };
}

function share(value: number): number {
  return Math.round(Math.max(0, Math.min(1, value)) * 10_000) / 10_000;
}

function grown(stroke: Stroke, at: Point): Stroke {
  const last = stroke.points.at(-1);
  const near = last !== undefined && Math.hypot(at.x - last.x, at.y - last.y) < nearest;
  if (near || stroke.points.length >= mostPoints) return stroke;
  return { ...stroke, points: [...stroke.points, at] };
}

/** The stroke below the pointer, looked for by the browser itself. */
function rubOut(event: PointerEvent, { page, onDraw }: InkHandOptions): void {
  for (const hit of document.elementsFromPoint(event.clientX, event.clientY)) {
    const id = hit.closest('[data-stroke]')?.getAttribute('data-stroke');
    if (id != null) onDraw({ type: 'erase', page: page(), id });
  }
}
