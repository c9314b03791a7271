import { constants } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { readingOrder } from '../../core/course/reading-order.ts';
import { compareProblems } from '../../core/course/course-problems.ts';
import type { Problem } from '../../core/problem.ts';
import { readCourse } from '../content/content.ts';
import type { CourseFile } from '../content/folder.ts';
import { readBundle, renderPreloads, type ShellBundle } from './bundle.ts';
import { indexCourse } from './course-index.ts';
import { diagramScript } from './diagrams.ts';
import { gatherSite, type GatheredSite } from './gather.ts';
import { letFindRoot } from './lost.ts';
import { renderLesson } from './lesson-html.ts';
import { makeLesson, makeLibrary, makeMissing, notesAddress, type MadeLesson } from './pages.ts';
import type { Site } from './site.ts';

/** What a build made. */
export interface Built {
  readonly lessons: number;
  readonly slides: number;
  readonly problems: readonly Problem[];
}

type Emit = (fileName: string, source: string | Uint8Array) => void;

/** Puts a page for every lesson beside what Vite builds; `tell` hears what was made. */
export function buildPlugin(folder: string, tell: (built: Built) => void): Plugin {
  let work: Promise<Work> | undefined;
  let copies: ReadonlyMap<string, CourseFile> = new Map();
  return {
    name: 'lectern:build',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      // The course is read and rendered while Vite bundles; who waits for it meets its faults.
      work = prepare(folder);
      work.catch(() => undefined);
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const { site, made, styles, files } = await (work ?? prepare(folder));
        const emit: Emit = (fileName, source) => {
          this.emitFile({ type: 'asset', fileName, source });
        };
        emitPages(emit, { site, made, bundle: takeShell(bundle) });
        await emitDiagrams(emit, site, made);
        for (const { address, css } of styles) emit(decodeURI(address), css);
        copies = files;
        tell(summarise(site, made));
      },
    },
    async writeBundle({ dir }) {
      if (dir !== undefined) await copyFiles(copies, dir);
    },
  };
}

interface Work extends GatheredSite {
  readonly made: readonly MadeLesson[];
}

async function prepare(folder: string): Promise<Work> {
  const gathered = await gatherSite(await readCourse(folder));
  const { site } = gathered;
  const entries = readingOrder(site.content.course);
  return {
    ...gathered,
    made: entries.map((entry) => ({ entry, html: renderLesson(site, entry) })),
  };
}

interface PagesToEmit {
  readonly site: Site;
  readonly made: readonly MadeLesson[];
  readonly bundle: ShellBundle;
}

function emitPages(emit: Emit, { site, made, bundle }: PagesToEmit): void {
  const { shell } = bundle;
  const library = { shell, preloads: renderPreloads(bundle, 'library') };
  const lesson = { shell, preloads: renderPreloads(bundle, 'deck'), first: bundle.first };
  emit('index.html', makeLibrary(site, library));
  for (const one of made) {
    emit(`${one.entry.address}index.html`, makeLesson(site, lesson, one));
    if (one.html.notes !== undefined) emit(notesAddress(one.entry), JSON.stringify(one.html.notes));
  }
  emit('404.html', missingPage(site, shell));
  emit('course-index.json', JSON.stringify(indexCourse(site.content.course)));
}

function missingPage(site: Site, shell: string): string {
  const { url } = site.content.course.settings;
  const surround = { shell, preloads: '' };
  if (url !== undefined) return makeMissing(site, surround, new URL(url).pathname);
  return letFindRoot(makeMissing(site, surround, './'));
}

/** The drawing script is large: it is there only when a lesson draws. */
async function emitDiagrams(emit: Emit, site: Site, made: readonly MadeLesson[]): Promise<void> {
  if (!made.some(({ entry }) => entry.lesson.usesDiagrams)) return;
  const { file } = await diagramScript();
  emit(site.diagrams, await readFile(file));
}

/** Takes out what is not written as it is: the library stands in the place of the shell, pages hold the first styles. */
function takeShell(bundle: Rolldown.OutputBundle): ShellBundle {
  const read = readBundle(bundle);
  delete bundle['index.html'];
  for (const [name, output] of Object.entries(bundle))
    if (output.type === 'asset' && output.names.includes('first.css')) delete bundle[name];
  return read;
}

function summarise({ content }: Site, made: readonly MadeLesson[]): Built {
  const faults = made.flatMap(({ html }) => html.problems);
  return {
    lessons: made.length,
    slides: made.reduce((sum, { entry }) => sum + entry.lesson.slides.length, 0),
    problems: [...content.course.problems, ...faults].sort(compareProblems),
  };
}

async function copyFiles(files: ReadonlyMap<string, CourseFile>, out: string): Promise<void> {
  await Promise.all(
    [...files].map(async ([address, { location }]) => {
      const target = join(out, decodeURI(address));
      await mkdir(dirname(target), { recursive: true });
      await copyFile(location, target, constants.COPYFILE_FICLONE);
    }),
  );
}
