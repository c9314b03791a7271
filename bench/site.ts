import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFloors } from './floors.ts';
import { serve } from './host.ts';
import { lessonPath, runLectern, writeCourse } from './lectern.ts';

/** The same deck three times on one host: Lectern's page and the floors. */
export interface Decks {
  readonly lectern: string;
  readonly static: string;
  readonly reveal: string;
  close(): void;
}

/** Builds a deck of so many slides and its floors, and serves them. */
export async function serveDecks(folder: string, slides: number): Promise<Decks> {
  const home = await mkdtemp(join(folder, `deck-${String(slides)}-`));
  const site = join(home, 'site');
  await writeCourse(join(home, 'course'), { lessons: 1, slides });
  await runLectern(['build', join(home, 'course'), '--out', join(site, 'lectern')]);
  await writeFloors(site, slides);
  const host = await serve(site);
  return {
    lectern: `${host.url}lectern/${lessonPath}`,
    static: `${host.url}static/`,
    reveal: `${host.url}reveal/`,
    close() {
      host.close();
    },
  };
}
