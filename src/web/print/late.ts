import type { PrintLesson } from './lessons.ts';

/** How long paper waits for fonts and pictures, in milliseconds; what has not come by then is printed without. */
const patience = 10_000;

/** Everything is in that decides how slides are set: fonts, pictures, diagrams. */
export async function everythingIn(lessons: readonly PrintLesson[], root: string): Promise<void> {
  // Fonts are only asked for once there is a layout that wants them.
  document.body.getBoundingClientRect();
  const late = new Promise<void>((resolve) => {
    window.setTimeout(resolve, patience);
  });
  const containers = lessons.map(({ container }) => container);
  await Promise.race([Promise.all([document.fonts.ready, ...containers.map(picturesIn)]), late]);
  await drawDiagrams(lessons, root);
}

async function picturesIn(container: HTMLElement): Promise<void> {
  const pictures = [...container.querySelectorAll('img')];
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
}

async function drawDiagrams(lessons: readonly PrintLesson[], root: string): Promise<void> {
  const drawn = lessons.filter(({ data }) => data.diagrams !== undefined);
  const address = drawn[0]?.data.diagrams;
  if (address === undefined) return;
  const { createDiagrams } = await import('../parts/diagrams.ts');
  const diagrams = createDiagrams(root + address);
  for (const { container } of drawn) await diagrams.draw(container);
}
