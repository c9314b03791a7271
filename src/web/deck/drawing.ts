import type { LessonData, PageData } from '../../core/page/data.ts';
import type { Diagrams } from '../parts/diagrams.ts';
import { pristineBody } from './fit/fit.ts';
import type { Pages } from './pages.ts';

/** Draws the diagrams on a slide and answers true when the slide has to be fitted again. */
export type DrawSlide = (slide: number) => Promise<boolean>;

/** Draws on slides as they come near. A lesson without diagrams costs nothing. */
export function createDrawing(page: PageData, lesson: LessonData, pages: Pages): DrawSlide {
  if (lesson.diagrams === undefined) return () => Promise.resolve(false);
  const address = page.root + lesson.diagrams;
  let loading: Promise<Diagrams> | undefined;
  return async (slide) => {
    if (pages.of(slide)[0]?.querySelector('figure.diagram') == null) return false;
    return drawSlide(await (loading ??= loadDiagrams(address)), pages.of(slide)[0]);
  };
}

async function loadDiagrams(address: string): Promise<Diagrams> {
  const { createDiagrams } = await import('../parts/diagrams.ts');
  return createDiagrams(address);
}

/** The whole slide is drawn, not the parts of it that its pages show. */
async function drawSlide(diagrams: Diagrams, section: HTMLElement | undefined): Promise<boolean> {
  const body = section === undefined ? null : pristineBody(section);
  return body !== null && diagrams.isDue(body) && (await diagrams.draw(body));
}
