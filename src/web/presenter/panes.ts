import { decodeJson, fields } from '../parts/decode.ts';
import type { Store } from '../parts/storage.ts';

/** The panes of the presenter whose size one may choose. Each has its place in one of the layouts. */
export type PaneName = 'slide' | 'stack' | 'strip';

/** Sizes in hundredths of the window's width or height; a pane that nobody touched is as large as its sheet says. */
export type Panes = Readonly<Partial<Record<PaneName, number>>>;

/** The least and the most of a pane, in the same hundredths. */
export const paneLimits: Readonly<Record<PaneName, readonly [least: number, most: number]>> = {
  slide: [30, 75],
  stack: [15, 60],
  strip: [8, 24],
};

const names: readonly PaneName[] = ['slide', 'stack', 'strip'];
const key = 'lectern.panes';

/** The panes as they were left. */
export function readPanes(store: Store): Panes {
  return decodeJson(store.read(key) ?? '{}', decodePanes) ?? {};
}

export function writePanes(store: Store, panes: Panes): void {
  store.write(key, JSON.stringify(panes));
}

/** The panes after one was given a size; undefined gives it back to the sheet. */
export function withPane(panes: Panes, name: PaneName, size: number | undefined): Panes {
  const others = Object.fromEntries(Object.entries(panes).filter(([other]) => other !== name));
  return size === undefined ? others : { ...others, [name]: within(name, size) };
}

function decodePanes(value: unknown): Panes {
  const read = fields(value);
  return names.reduce<Panes>((panes, name) => {
    const size = read(name);
    return typeof size === 'number' && Number.isFinite(size) ? withPane(panes, name, size) : panes;
  }, {});
}

function within(name: PaneName, size: number): number {
  const [least, most] = paneLimits[name];
  return Math.max(least, Math.min(most, Math.round(size * 10) / 10));
}
