import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Entry } from '../../../core/course/course.ts';
import { readCourse } from '../../content/content.ts';
import { readNotesSetting } from '../../content/settings-file.ts';
import { gatherSite } from '../../site/gather.ts';
import { createNotesLock, type NotesLock } from '../../site/notes-lock.ts';
import { readOfflineApp } from '../../site/offline-app.ts';
import { chooseEntries } from '../choose.ts';
import type { Exported, ExportReport, Teller } from '../exported.ts';
import { fileFor, mustNotReplace } from '../names.ts';
import type { ExportOptions } from '../options.ts';
import { makeOfflinePage, type OfflineParts } from './page.ts';

/** Lessons of a course to be written. */
export interface OfflineExport {
  readonly folder: string;
  /** As words name them; empty for all. */
  readonly choose: readonly string[];
  readonly options: ExportOptions;
  readonly tell: Teller;
  /** Answers the passphrase for locked notes; asked only when they are to be in the files. */
  readonly askPassphrase: () => Promise<string>;
}

/** Writes lessons as offline files, one each. No browser is needed. */
export async function exportOffline(wanted: OfflineExport): Promise<ExportReport> {
  const { folder, choose, options, tell } = wanted;
  const notes = options.pages.mode === 'notes';
  const lock = notes ? await lockFor(wanted) : undefined;
  const [gathered, app] = await Promise.all([
    readCourse(folder).then(gatherSite),
    readOfflineApp(),
  ]);
  const { entries, unknown } = chooseEntries(gathered.site.content.course, choose);
  mustNotReplace(entries, options);
  const parts = { gathered, app, notes, lock };
  const exported: Exported[] = [];
  for (const [index, entry] of entries.entries()) {
    const result = await write(entry, parts, options);
    exported.push(result);
    tell(result, { index, count: entries.length });
  }
  return { exported, unknown, undrawn: [], openNotes: undefined, refused: [] };
}

/** These files are passed on as sites are, so what course.yml says of notes holds for them, too. */
async function lockFor({ folder, askPassphrase }: OfflineExport): Promise<NotesLock | undefined> {
  const setting = await readNotesSetting(folder);
  if (setting === 'none')
    throw new Error(
      'course.yml says “notes: none”, so no page holds notes. Leave --notes out, or write “notes: locked” there.',
    );
  return setting === 'locked' ? createNotesLock(await askPassphrase()) : undefined;
}

async function write(entry: Entry, parts: OfflineParts, options: ExportOptions): Promise<Exported> {
  const start = performance.now();
  const { title, slides } = entry.lesson;
  try {
    const page = Buffer.from(await makeOfflinePage(parts, entry));
    const file = fileFor(entry.address, options);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, page);
    const milliseconds = performance.now() - start;
    return { kind: 'done', title, file, pages: slides.length, bytes: page.length, milliseconds };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', title, message };
  }
}
