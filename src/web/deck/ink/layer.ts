import type { Point, Stroke } from '../../../core/talk/stroke.ts';
import { outlineOf } from './outline.ts';

/** What lies over a slide: strokes and the laser's dot. It has the shape of the stage, whatever its size. */
export interface InkLayer {
  /** Lies uppermost and takes the pointer while there is a tool in hand. */
  readonly element: HTMLElement;
  show(strokes: readonly Stroke[]): void;
  readonly point: (at: Point | undefined) => void;
  dispose(): void;
}

/** The stage's height, in its own pixels. */
export const stageHeight = 720;

/**
 * Lays two sheets over what stands in an element: one for highlighters, whose colour mixes with the slide, and over it
 * one for pens. On that all casings lie below all lines, so that the letters of a word do not cut each other.
 *
 * @param width The stage's width where its height is 720.
 */
export function createInkLayer(host: HTMLElement, width: number): InkLayer {
  const wash = createSheet(width, ['wash']);
  const lines = createSheet(width, ['casings', 'lines']);
  const dot = document.createElement('i');
  dot.className = 'laser';
  dot.hidden = true;
  lines.element.append(dot);
  host.append(wash.element, lines.element);
  const drawn = new Map<string, Drawn>();
  return {
    element: lines.element,
    show(strokes) {
      const ids = new Set(strokes.map(({ id }) => id));
      for (const [id, { paths }] of drawn) {
        if (ids.has(id)) continue;
        for (const path of paths) path.remove();
        drawn.delete(id);
      }
      for (const stroke of strokes) {
        const parents = stroke.tool === 'pen' ? lines.groups : wash.groups;
        drawn.set(stroke.id, draw(stroke, drawn.get(stroke.id), { parents, width }));
      }
      // Mixing colours costs time: only while there is something to mix.
      wash.element.hidden = !strokes.some(({ tool }) => tool === 'highlighter');
    },
    point(at) {
      dot.hidden = at === undefined;
      if (at === undefined) return;
      dot.style.left = `${String(at.x * 100)}%`;
      dot.style.top = `${String(at.y * 100)}%`;
    },
    dispose() {
      wash.element.remove();
      lines.element.remove();
    },
  };
}

interface Drawn {
  readonly stroke: Stroke;
  readonly paths: readonly SVGElement[];
}

interface Place {
  /** One path goes into each. */
  readonly parents: readonly SVGElement[];
  readonly width: number;
}

function draw(stroke: Stroke, before: Drawn | undefined, { parents, width }: Place): Drawn {
  if (before?.stroke === stroke) return before;
  const paths = before?.paths ?? parents.map(createPath);
  const outline = outlineOf(stroke, width, stageHeight);
  for (const path of paths) path.setAttribute('d', outline);
  paths.at(-1)?.setAttribute('data-stroke', stroke.id);
  return { stroke, paths };
}

const space = 'http://www.w3.org/2000/svg';

function createPath(parent: SVGElement): SVGElement {
  const path = document.createElementNS(space, 'path');
  parent.append(path);
  return path;
}

interface Sheet {
  readonly element: HTMLElement;
  readonly groups: readonly SVGElement[];
}

function createSheet(width: number, names: readonly string[]): Sheet {
  const element = document.createElement('div');
  element.className = `ink ink-${names.at(-1) ?? ''}`;
  element.ariaHidden = 'true';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', `0 0 ${String(width)} ${String(stageHeight)}`);
  const groups = names.map((name) => {
    const group = document.createElementNS(space, 'g');
    group.setAttribute('class', name);
    svg.append(group);
    return group;
  });
  element.append(svg);
  return { element, groups };
}
