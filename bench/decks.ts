import type { Figure } from './figures.ts';
import { freshPage, heapOf, pressNext, readOpening } from './page.ts';
import { deckSizes, type Bench, type Part } from './part.ts';
import { serveDecks, type Decks } from './site.ts';

const presses = 25;

/** Decks of 10 to 1,000 slides: how long they take to open, to answer a key, and the memory they hold. */
export const decks: Part = async (bench) => {
  const figures: Figure[] = [];
  for (const slides of deckSizes) {
    const served = await serveDecks(bench.folder, slides);
    for (const who of ['lectern', 'reveal'] as const)
      figures.push(...(await measureDeck(bench, { served, who, slides })));
    served.close();
  }
  return figures;
};

interface Measured {
  readonly served: Decks;
  readonly who: 'lectern' | 'reveal';
  readonly slides: number;
}

async function measureDeck(
  { browser, runs }: Bench,
  { served, who, slides }: Measured,
): Promise<readonly Figure[]> {
  const paints: number[] = [];
  const readies: number[] = [];
  const heaps: number[] = [];
  let keys: readonly number[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const page = await freshPage(browser);
    await page.goto(served[who], { waitUntil: 'commit' });
    const { paint, ready } = await readOpening(page, true);
    paints.push(paint);
    readies.push(ready);
    heaps.push(await heapOf(page));
    if (run === runs) keys = await pressNext(page, Math.min(presses, slides - 1));
    await page.context().close();
  }
  const named = (part: string, what: string): Pick<Figure, 'part' | 'name' | 'who'> => ({
    part,
    name: `${what}, ${String(slides)} slides`,
    who,
  });
  return [
    { ...named('open', 'first paint'), unit: 'ms', values: paints },
    { ...named('open', 'keys work'), unit: 'ms', values: readies },
    { ...named('open', 'heap'), unit: 'MB', values: heaps },
    { ...named('key', 'key to frame'), unit: 'ms', values: keys },
  ];
}
