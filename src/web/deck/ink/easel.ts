import { drawingKey } from '../../../core/talk/drawings.ts';
import type { Position } from '../../../core/talk/talk.ts';
import type { Company } from '../company.ts';
import { listenToInk, type InkTool } from './hand.ts';
import { createInkLayer } from './layer.ts';

/** Where one points and draws in this window: the layer over its slide, and the tool in hand. */
export interface Easel {
  readonly tool: InkTool | undefined;
  /** Takes the tool in hand; the one in hand is put away. */
  toggle(tool: InkTool): void;
  readonly putAway: () => void;
  /** Shows what is drawn on the page that is shown. */
  readonly show: () => void;
  readonly point: ReturnType<typeof createInkLayer>['point'];
  /** Clears the page that is shown. */
  readonly clear: () => void;
  readonly dispose: () => void;
}

export interface EaselOptions {
  readonly host: HTMLElement;
  /** The stage's width where its height is 720. */
  readonly width: number;
  readonly company: () => Company;
  /** The place that is shown in this window. */
  readonly where: () => Position;
  /** The room sees another place, so that pointing here would mislead it. */
  readonly isPrivate?: () => boolean;
  readonly onTool: (tool: InkTool | undefined) => void;
}

export function createEasel(options: EaselOptions): Easel {
  const { host, width, company, where, onTool } = options;
  const layer = createInkLayer(host, width);
  let tool: InkTool | undefined;
  const use = (next: InkTool | undefined): void => {
    if (tool === 'laser') company().point(undefined);
    tool = next;
    layer.element.toggleAttribute('data-tool', next !== undefined);
    if (next !== undefined) layer.element.dataset['tool'] = next;
    // A finger that draws does not turn the page.
    layer.element.dataset['swipe'] = next === undefined ? '' : 'own';
    onTool(next);
  };
  const page = (): string => drawingKey(where().slide, where().page);
  const stop = listenToInk({
    element: layer.element,
    tool: () => tool,
    page,
    onDraw: (command) => {
      company().draw(command);
    },
    onPoint: (at) => {
      if (options.isPrivate?.() === true) layer.point(at);
      else company().point(at);
    },
  });
  return {
    get tool() {
      return tool;
    },
    toggle(next) {
      use(next === tool ? undefined : next);
    },
    putAway() {
      if (tool !== undefined) use(undefined);
    },
    show() {
      layer.show(company().strokesAt(where()));
    },
    point: layer.point,
    clear() {
      company().draw({ type: 'clear', page: page() });
    },
    dispose() {
      stop();
      layer.dispose();
    },
  };
}
