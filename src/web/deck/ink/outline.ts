import { getStroke, type StrokeOptions } from 'perfect-freehand';
import type { Stroke, Tool } from '../../../core/talk/stroke.ts';

/** The width of a line, in pixels of the stage. */
export const sizes: Readonly<Record<Tool, number>> = { pen: 7, highlighter: 32 };

/** Only a stylus says how hard it is pressed. A mouse and a finger draw a line that is nearly even. */
function optionsOf({ tool, points }: Stroke): StrokeOptions {
  const isPressed = points.some(({ pressure }) => pressure !== undefined);
  const thinning = tool === 'highlighter' ? 0 : isPressed ? 0.65 : 0.2;
  return {
    size: sizes[tool],
    thinning,
    smoothing: 0.6,
    streamline: 0.4,
    simulatePressure: !isPressed,
  };
}

/**
 * The outline of a line as SVG path data, on a stage of this size in pixels: curves through the middles between the
 * points of perfect-freehand's polygon.
 */
export function outlineOf(stroke: Stroke, width: number, height: number): string {
  const points = stroke.points.map(({ x, y, pressure }) => [
    x * width,
    y * height,
    ...(pressure === undefined ? [] : [pressure]),
  ]);
  const outline = getStroke(points, optionsOf(stroke));
  const [first] = outline;
  if (first === undefined) return '';
  const curves = outline.map((point, index) => {
    const next = outline[(index + 1) % outline.length] ?? first;
    return `${pair(point)} ${pair([(point[0] + next[0]) / 2, (point[1] + next[1]) / 2])}`;
  });
  return `M${pair(first)}Q${curves.join(' ')}Z`;
}

function pair([x, y]: readonly [number, number]): string {
  return `${rounded(x)} ${rounded(y)}`;
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}
