import type { Store } from '../parts/storage.ts';

/** How the text is set: five sizes, of which 2 is the page's own, and three widths of line. */
export interface TypeSetting {
  readonly size: number;
  readonly width: Width;
}

export const widths = ['narrow', 'normal', 'wide'] as const;
export type Width = (typeof widths)[number];

export const smallest = 1;
export const largest = 5;
const normal: TypeSetting = { size: 2, width: 'normal' };

const sizeKey = 'lectern.text';
const widthKey = 'lectern.width';

/** What was chosen before; the boot script has shown it already. */
export function readType(store: Store): TypeSetting {
  const size = Number(store.read(sizeKey));
  const width = widths.find((name) => name === store.read(widthKey));
  const isSize = Number.isInteger(size) && size >= smallest && size <= largest;
  return { size: isSize ? size : normal.size, width: width ?? normal.width };
}

/** Sets the text so, now and the next time. */
export function keepType(store: Store, { size, width }: TypeSetting): void {
  const page = document.documentElement;
  page.dataset['text'] = String(size);
  page.dataset['width'] = width;
  store.write(sizeKey, String(size));
  store.write(widthKey, width);
}
