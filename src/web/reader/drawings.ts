import type { LessonData, PageData } from '../../core/page/data.ts';
import type { Diagrams } from '../parts/diagrams.ts';
import { createPictures, type DrawPicture } from './pictures.ts';
import { whenDressed, whenNear } from './near.ts';

/** What is drawn beside and between the words. */
export interface DrawingSetting {
  readonly page: PageData;
  readonly lesson: LessonData;
  readonly sections: readonly HTMLElement[];
  /** Loads what draws slides into the margin; without it the margin has words. */
  readonly loadPictures: (() => Promise<DrawPicture>) | undefined;
}

/** Draws diagrams, and slides in the margin, as they come near and again in another theme. Returns its undo. */
export function startDrawing({ page, lesson, sections, loadPictures }: DrawingSetting): () => void {
  const pictures = loadPictures === undefined ? undefined : createPictures(loadPictures);
  const diagrams = createLoader(page.root, lesson.diagrams);
  const near = new Set<HTMLElement>();
  const stopNear = whenNear(sections, async (section) => {
    near.add(section);
    await drawDiagrams(diagrams, section);
    await pictures?.draw(section);
  });
  const stopDressed = whenDressed(() => {
    pictures?.dress();
    for (const section of near) void drawDiagrams(diagrams, section);
  });
  return () => {
    stopNear();
    stopDressed();
  };
}

type Loader = (() => Promise<Diagrams>) | undefined;

/** A lesson without diagrams costs nothing. */
function createLoader(root: string, address: string | undefined): Loader {
  if (address === undefined) return undefined;
  let loading: Promise<Diagrams> | undefined;
  const load = async (): Promise<Diagrams> => {
    const { createDiagrams } = await import('../parts/diagrams.ts');
    return createDiagrams(root + address);
  };
  return () => (loading ??= load());
}

async function drawDiagrams(load: Loader, section: HTMLElement): Promise<void> {
  if (load === undefined || section.querySelector('.diagram') === null) return;
  const diagrams = await load();
  await diagrams.draw(section);
}
