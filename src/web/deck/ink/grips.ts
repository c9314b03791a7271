import { drawingKey, type DrawCommand } from '../../../core/talk/drawings.ts';
import type { Part } from '../../../core/talk/part.ts';
import type { Point, Stroke } from '../../../core/talk/stroke.ts';
import type { View } from '../../../core/talk/talk.ts';
import { createEraser } from './eraser.ts';
import type { Grip } from './hand.ts';
import { createMagnifier } from './magnifier.ts';
import { createPen } from './pen.ts';
import type { InkTool } from './tool.ts';

/** What tools work on. */
export interface Bench {
  /** The stage's width where its height is 720. */
  readonly width: number;
  /** What lies uppermost on the slide. */
  readonly layer: HTMLElement;
  readonly view: () => View;
  /** What is drawn on the page that is shown. */
  readonly strokes: () => readonly Stroke[];
  /** What is done from here on is undone by itself. */
  readonly begin: () => void;
  readonly send: (command: DrawCommand) => void;
  readonly point: (at: Point | undefined) => void;
  readonly onPart: (part: Part | undefined) => void;
}

/** How far the eraser reaches, in pixels of the stage; less where the slide is enlarged. */
const reach = 14;

/** The page that is shown, as drawings are filed. */
export function pageOf({ position }: View): string {
  return drawingKey(position.slide, position.page);
}

/** Takes a tool in hand. */
export function createGrip(tool: InkTool, bench: Bench): Grip {
  switch (tool) {
    case 'laser':
      return createLaser(bench.point);
    case 'magnifier':
      return createMagnifier(bench.layer, bench.onPart);
    case 'eraser':
      return createEraser({
        ...bench,
        reach: () => reach * (bench.view().zoom?.size ?? 1),
        erase(id) {
          bench.send({ type: 'erase', page: pageOf(bench.view()), id });
        },
      });
    case 'pen':
    case 'highlighter':
      return createPen(tool, () => {
        bench.begin();
        // A line stays on the page it was begun on, whoever moves the slides meanwhile.
        const page = pageOf(bench.view());
        return (stroke) => {
          bench.send({ type: 'draw', page, stroke });
        };
      });
  }
}

/** A dot where the pointer is. */
function createLaser(point: Bench['point']): Grip {
  const hide = (): void => {
    point(undefined);
  };
  return {
    down: point,
    move: (points) => {
      point(points.at(-1));
    },
    leave: hide,
    dispose: hide,
  };
}
