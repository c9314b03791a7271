import type { Point, Stroke } from '../../../core/talk/stroke.ts';

/** What lies over a slide: strokes and the laser's dot. It has the shape of the stage, whatever its size. */
export interface InkLayer {
  readonly element: HTMLElement;
  show(strokes: readonly Stroke[]): void;
  readonly point: (at: Point | undefined) => void;
  dispose(): void;
}

const space = 'http://www.w3.org/2000/svg';

/** @param width The stage's width where its height is 720. */
export function createInkLayer(host: HTMLElement, width: number): InkLayer {
  const element = document.createElement('div');
  element.className = 'ink';
  element.ariaHidden = 'true';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', `0 0 ${String(width)} ${String(stageHeight)}`);
  const dot = document.createElement('i');
  dot.className = 'laser';
  dot.hidden = true;
  element.append(svg, dot);
  host.append(element);
  const drawn = new Map<string, { readonly stroke: Stroke; readonly group: SVGElement }>();
  return {
    element,
    show(strokes) {
      const ids = new Set(strokes.map(({ id }) => id));
      for (const [id, { group }] of drawn) if (!ids.has(id)) drop(drawn, id, group);
      for (const stroke of strokes) draw({ drawn, svg, width }, stroke);
    },
    point(at) {
      dot.hidden = at === undefined;
      if (at === undefined) return;
      dot.style.left = `${String(at.x * 100)}%`;
      dot.style.top = `${String(at.y * 100)}%`;
    },
    dispose() {
      element.remove();
    },
  };
}

const stageHeight = 720;

interface Sheet {
  readonly drawn: Map<string, { readonly stroke: Stroke; readonly group: SVGElement }>;
  readonly svg: SVGElement;
  readonly width: number;
}

function draw({ drawn, svg, width }: Sheet, stroke: Stroke): void {
  const known = drawn.get(stroke.id);
  if (known?.stroke === stroke) return;
  const group = known?.group ?? createStroke(stroke);
  if (known === undefined) svg.append(group);
  const line = lineOf(stroke.points, width);
  for (const path of group.children) path.setAttribute('d', line);
  drawn.set(stroke.id, { stroke, group });
}

function drop(drawn: Sheet['drawn'], id: string, group: SVGElement): void {
  group.remove();
  drawn.delete(id);
}

/** Two paths: a casing in the colour of the ground keeps the line visible on any slide. */
function createStroke({ id, tool }: Stroke): SVGElement {
  const group = document.createElementNS(space, 'g');
  group.setAttribute('class', tool);
  group.dataset['stroke'] = id;
  const names = tool === 'pen' ? ['casing', 'line'] : ['line'];
  for (const name of names) {
    const path = document.createElementNS(space, 'path');
    path.setAttribute('class', name);
    group.append(path);
  }
  return group;
}

/** A smooth line: curves from middle to middle, with the points themselves as handles. */
export function lineOf(points: readonly Point[], width: number): string {
  const at = points.map(({ x, y }) => ({ x: round(x * width), y: round(y * stageHeight) }));
  const [first] = at;
  const last = at.at(-1);
  if (first === undefined || last === undefined) return '';
  const curves = at.slice(1, -1).map((point, index) => {
    const next = at[index + 2] ?? point;
    return `Q${pair(point)} ${pair({ x: round((point.x + next.x) / 2), y: round((point.y + next.y) / 2) })}`;
  });
  return `M${pair(first)}${curves.join('')}L${pair(last)}`;
}

function pair({ x, y }: Point): string {
  return `${String(x)} ${String(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
