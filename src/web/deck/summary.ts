import type { LessonData, PageData } from '../../core/page/data.ts';
import type { Position } from '../../core/talk/talk.ts';
import type { Furnish } from '../parts/furnish.ts';
import { textOf } from './announce.ts';
import type { DialogContext } from './dialog-context.ts';
import type { DrawSlide } from './drawing.ts';
import type { KeyRow } from './keys.ts';
import type { Pages } from './pages.ts';
import { fillThumb } from './thumb.ts';

interface ContextOptions {
  readonly page: PageData;
  readonly lesson: LessonData;
  readonly pages: Pages;
  readonly furnish: Furnish;
  readonly draw: DrawSlide;
  readonly table: readonly KeyRow[];
  readonly where: () => Position;
  readonly go: (slide: number) => void;
  readonly visit: (url: string) => void;
}

/** What the dialogs may know of the deck. */
export function createContext({ pages, furnish, draw, ...rest }: ContextOptions): DialogContext {
  return {
    ...rest,
    get summaries() {
      return Array.from({ length: pages.slides }, (_, index) => ({
        slide: index + 1,
        title: textOf(pages.of(index + 1)[0]?.querySelector('.title') ?? null),
      }));
    },
    textOf: (slide) =>
      pages
        .of(slide)
        .map((page) => textOf(page.querySelector('.body')))
        .join(' '),
    pictureOf(slide, host) {
      const paint = (): void => {
        const page = pages.of(slide)[0];
        if (page !== undefined) fillThumb(host, page, furnish);
      };
      const paintAgain = async (): Promise<void> => {
        if (await draw(slide)) paint();
      };
      paint();
      void paintAgain();
    },
  };
}
