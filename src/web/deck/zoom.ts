import type { Part } from '../../core/talk/part.ts';

/**
 * What the styles need to show a part of a slide over all of the stage: how much larger, and how far the middle moves, as
 * shares of the stage. Empty for the whole slide.
 */
export function zoomStyle(part: Part | undefined): Readonly<Record<string, string>> {
  if (part === undefined) return {};
  const { x, y, size } = part;
  const way = (from: number): string => `${String((0.5 - from - size / 2) * 100)}%`;
  return { '--zoom': String(1 / size), '--zoom-x': way(x), '--zoom-y': way(y) };
}

/** Enlarges the part on what stands in this element, or shows all of it again. */
export function showZoom({ style }: HTMLElement, part: Part | undefined): void {
  for (const name of ['--zoom', '--zoom-x', '--zoom-y']) style.removeProperty(name);
  for (const [name, value] of Object.entries(zoomStyle(part))) style.setProperty(name, value);
}
