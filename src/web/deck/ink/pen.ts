import type { InkPoint, Stroke, Tool } from '../../../core/talk/stroke.ts';
import type { Grip } from './hand.ts';

/** Points closer than this to the one before say nothing new, as a share of the stage. */
const nearest = 0.0015;
/** The most points of a line; the pen then stands still until it is lifted. */
const mostPoints = 5000;

/**
 * Draws lines, pen or highlighter.
 *
 * @param begin A line begins: answers with what takes it, again and again as it grows, at most once a frame.
 */
export function createPen(tool: Tool, begin: () => (stroke: Stroke) => void): Grip {
  let put = begin();
  let stroke: Stroke | undefined;
  let frame = 0;
  const show = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    if (stroke !== undefined) put(stroke);
  };
  const end = (): void => {
    if (frame !== 0) show();
    stroke = undefined;
  };
  return {
    down(at) {
      put = begin();
      stroke = { id: newId(), tool, points: [at] };
      show();
    },
    move(points) {
      if (stroke === undefined) return;
      const longer = grown(stroke, points);
      if (longer !== stroke && frame === 0) frame = requestAnimationFrame(show);
      stroke = longer;
    },
    up: end,
    cancel: end,
    dispose: end,
  };
}

/** A name that no other stroke has. */
export function newId(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join('-');
}

/** The stroke with those points that say something new; the stroke itself when none does. */
export function grown(stroke: Stroke, points: readonly InkPoint[]): Stroke {
  const longer = [...stroke.points];
  for (const at of points) {
    const last = longer.at(-1);
    const near = last !== undefined && Math.hypot(at.x - last.x, at.y - last.y) < nearest;
    if (!near && longer.length < mostPoints) longer.push(at);
  }
  return longer.length === stroke.points.length ? stroke : { ...stroke, points: longer };
}
