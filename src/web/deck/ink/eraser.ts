import type { Point, Stroke } from '../../../core/talk/stroke.ts';
import type { Grip } from './hand.ts';
import { sizes } from './outline.ts';
import { stageHeight } from './layer.ts';

export interface EraserOptions {
  /** The stage's width where its height is 720. */
  readonly width: number;
  /** What is drawn on the page that is shown. */
  readonly strokes: () => readonly Stroke[];
  /** How far the eraser reaches, in pixels of the stage. */
  readonly reach: () => number;
  /** One pass begins: what goes until the next is undone together. */
  readonly begin: () => void;
  readonly erase: (id: string) => void;
}

/** Rubs out the strokes it touches, whole. */
export function createEraser(options: EraserOptions): Grip {
  const { width, strokes, reach, erase } = options;
  let last: Point | undefined;
  const rub = (from: Point, to: Point): void => {
    for (const stroke of strokes())
      if (isTouched(stroke, [from, to], { width, reach: reach() })) erase(stroke.id);
    last = to;
  };
  const lift = (): void => {
    last = undefined;
  };
  return {
    down(at) {
      options.begin();
      rub(at, at);
    },
    move(points) {
      for (const at of points) if (last !== undefined) rub(last, at);
    },
    up: lift,
    cancel: lift,
  };
}

interface Rubbing {
  readonly width: number;
  readonly reach: number;
}

/** The eraser's way from one point to the next comes as near to the line as it reaches. */
export function isTouched(
  { points, tool }: Stroke,
  [from, to]: readonly [Point, Point],
  { width, reach }: Rubbing,
): boolean {
  const line = points.map((point) => onStage(point, width));
  const near = reach + sizes[tool] / 2;
  const [start, end] = [onStage(from, width), onStage(to, width)];
  const samples = Math.max(1, Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / reach));
  for (let sample = 0; sample <= samples; sample += 1) {
    const at = between(start, end, sample / samples);
    if (line.some((point, index) => distance(at, point, line[index + 1] ?? point) <= near))
      return true;
  }
  return false;
}

/** From a point to a straight piece of a line. */
function distance(at: Point, from: Point, to: Point): number {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = x * x + y * y;
  const along = length === 0 ? 0 : ((at.x - from.x) * x + (at.y - from.y) * y) / length;
  const foot = between(from, to, Math.max(0, Math.min(1, along)));
  return Math.hypot(at.x - foot.x, at.y - foot.y);
}

function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function onStage({ x, y }: Point, width: number): Point {
  return { x: x * width, y: y * stageHeight };
}
