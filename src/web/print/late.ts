import type { PrintLesson } from './lessons.ts';

/** How long paper waits for fonts and pictures, in milliseconds; what has not come by then is printed without. */
const patience = 10_000;

/** Everything is in that decides how slides are set: fonts, pictures, diagrams. */
export async function everythingIn(lessons: readonly PrintLesson[], root: string): Promise<void> {
  const late = new Promise<void>((resolve) => {
    window.setTimeout(resolve, patience);
  });
  const containers = lessons.map(({ container }) => container);
  await Promise.race([
    Promise.all([...containers.map(fontsIn), ...containers.map(picturesIn)]),
    late,
  ]);
  await drawDiagrams(lessons, root);
}

/** Asks for the fonts of all words before they are laid out: of each font, the parts that have their letters. */
async function fontsIn(container: HTMLElement): Promise<void> {
  const words = container.textContent;
  const styles = getComputedStyle(document.documentElement);
  const wanted = ['--font-text', '--font-display', '--font-code'].map((token) =>
    styles.getPropertyValue(token),
  );
  const slanted = container.querySelector('em, i, cite, dfn') === null ? [] : wanted.slice(0, 2);
  // A fallback that this system does not have fails, while others of the same list are still coming.
  await Promise.allSettled([
    ...wanted.map((family) => document.fonts.load(`16px ${family}`, words)),
    ...wanted.map((family) => document.fonts.load(`700 16px ${family}`, words)),
    ...slanted.map((family) => document.fonts.load(`italic 16px ${family}`, words)),
  ]);
  await document.fonts.ready;
}

async function picturesIn(container: HTMLElement): Promise<void> {
  const pictures = [...container.querySelectorAll('img')];
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
  for (const picture of pictures) if (picture.naturalWidth === 0) saySo(picture);
}

/** A picture that is not there leaves its words, as words: what a browser draws in its place is in no tag. */
function saySo(picture: HTMLImageElement): void {
  const words = document.createElement('span');
  words.className = 'missing-picture';
  words.textContent = picture.alt;
  picture.replaceWith(words);
}

async function drawDiagrams(lessons: readonly PrintLesson[], root: string): Promise<void> {
  const drawn = lessons.filter(({ data }) => data.diagrams !== undefined);
  const address = drawn[0]?.data.diagrams;
  if (address === undefined) return;
  const { createDiagrams } = await import('../parts/diagrams.ts');
  const diagrams = createDiagrams(root + address);
  for (const { container } of drawn) await diagrams.draw(container);
}
