import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ui } from '../parts/ui.ts';
import type { Desk } from './desk.ts';
import { paneLimits, withPane, writePanes, type PaneName } from './panes.ts';

const words = ui.presenter.panes;

interface Kind {
  readonly axis: 'x' | 'y';
  /** Moving the line on, to the end or down, makes the pane larger: 1; or smaller: -1. */
  readonly sign: 1 | -1;
  /** The pane itself, for its size before anybody touched it. */
  readonly pane: string;
}

const kinds: Readonly<Record<PaneName, Kind>> = {
  slide: { axis: 'x', sign: 1, pane: '.pv-now' },
  stack: { axis: 'y', sign: 1, pane: '.pv-now' },
  strip: { axis: 'y', sign: -1, pane: '.pv-strip' },
};

interface SplitProps {
  readonly desk: Desk;
  readonly name: PaneName;
}

/** The line beside a pane: dragged, moved by arrow keys, given back by a double click. */
export function Split({ desk, name }: SplitProps) {
  const line = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(0);
  const { panes } = desk.model;
  const { axis, sign } = kinds[name];
  const measure = (): void => {
    if (line.current !== null) setSize(measurePane(line.current, name));
  };
  useLayoutEffect(measure, [panes.value]);
  const set = (next: number | undefined): void => {
    panes.value = withPane(panes.value, name, next);
    writePanes(desk.set.store, panes.value);
  };
  const drag = useDrag({ name, set });
  const [least, most] = paneLimits[name];
  return (
    <div
      class={`pv-split pv-split-${name}`}
      role="separator"
      tabIndex={0}
      ref={line}
      aria-label={words[name]}
      aria-orientation={axis === 'x' ? 'vertical' : 'horizontal'}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={Math.max(least, Math.min(most, Math.round(size)))}
      title={words.hint}
      onFocus={measure}
      onDblClick={() => {
        set(undefined);
      }}
      onKeyDown={(event) => {
        const by =
          stepOf(event.key, axis) * sign * (axis === 'x' ? directionOf(event.currentTarget) : 1);
        if (by === 0) return;
        event.preventDefault();
        set(measurePane(event.currentTarget, name) + by);
      }}
      {...drag}
    />
  );
}

interface DragOptions {
  readonly name: PaneName;
  readonly set: (size: number) => void;
}

/** What a pointer does on the line. */
function useDrag({ name, set }: DragOptions) {
  const start = useRef<{ readonly at: number; readonly size: number } | undefined>(undefined);
  const { axis, sign } = kinds[name];
  const placeOf = ({ clientX, clientY }: PointerEvent): number =>
    axis === 'x' ? clientX : clientY;
  const end = (): void => {
    start.current = undefined;
  };
  return {
    onPointerDown(event: PointerEvent & { readonly currentTarget: HTMLElement }) {
      event.currentTarget.setPointerCapture(event.pointerId);
      start.current = { at: placeOf(event), size: measurePane(event.currentTarget, name) };
    },
    onPointerMove(event: PointerEvent & { readonly currentTarget: HTMLElement }) {
      if (start.current === undefined) return;
      const line = event.currentTarget;
      const moved = (placeOf(event) - start.current.at) / lengthOf(line, axis);
      const direction = axis === 'x' ? directionOf(line) : 1;
      set(start.current.size + moved * 100 * sign * direction);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}

/** How far a key moves the line, in hundredths of the window. */
function stepOf(key: string, axis: Kind['axis']): number {
  const [back, on] = axis === 'x' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
  if (key === back) return -2;
  return key === on ? 2 : 0;
}

/** The size of a pane in hundredths of the window, as it is laid out. */
function measurePane(line: HTMLElement, name: PaneName): number {
  const { axis, pane } = kinds[name];
  const box = line.parentElement?.querySelector(pane)?.getBoundingClientRect();
  const length = (axis === 'x' ? box?.width : box?.height) ?? 0;
  return (length / lengthOf(line, axis)) * 100;
}

function lengthOf(line: HTMLElement, axis: Kind['axis']): number {
  const grid = line.parentElement;
  return Math.max(1, (axis === 'x' ? grid?.clientWidth : grid?.clientHeight) ?? 1);
}

/** From right to left the line moves the other way. */
function directionOf(line: HTMLElement): 1 | -1 {
  return getComputedStyle(line).direction === 'rtl' ? -1 : 1;
}
