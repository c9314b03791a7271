import type { LessonData, PageData } from '../../core/page/data.ts';
import { parseAsk, type PrintAsk } from '../../core/paper/ask.ts';
import type { PrintReport, PrintedSlide } from '../../core/paper/report.ts';
import { siteRoot } from '../parts/site-root.ts';
import type { DrawingsOptions } from './drawings.ts';
import { everythingIn } from './late.ts';
import { gatherLessons } from './lessons.ts';
import { settleLinks } from './links.ts';
import { loadNotes } from './notes.ts';
import { keepPart } from './parts.ts';
import { withPlan } from './plan.ts';
import { setLesson, type PaperPage, type SetLesson } from './pages.ts';
import { titleOf, writeReport } from './report.ts';
import { makeSheets, type Sheet } from './sheets.ts';
import { tellTags } from './tags.ts';

export interface PrintOptions {
  readonly page: PageData;
  readonly lesson: LessonData;
}

/**
 * Lays the lesson out for paper, as the query asks: every page of every slide, or sheets with slides and notes. The
 * same pages come from `lectern export` and from a person's own browser.
 */
export async function startPrint({ page, lesson }: PrintOptions): Promise<void> {
  const main = document.querySelector<HTMLElement>('main.reveal');
  if (main === null) throw new Error('The page has no lesson.');
  const ask = parseAsk(new URLSearchParams(location.search));
  // A lesson in a file of its own has no site around it, and all it names in itself.
  const root = page.root === '' ? '' : siteRoot(page.root);
  const { documentElement } = document;
  documentElement.dataset['theme'] = 'light';
  documentElement.dataset['print'] = ask.mode;
  documentElement.dataset['paper'] = ask.paper;
  if (ask.plain) documentElement.dataset['plain'] = '';
  if (ask.stage !== undefined) documentElement.dataset['stage'] = ask.stage;
  if (ask.mode === 'reading') documentElement.dataset['view'] = 'read';
  const found = keepPart(await gatherLessons({ main, lesson, root, ask }), ask.part);
  await everythingIn(found, root);
  const lessons = found.map((each) => setLesson(each, { ask, condense: false }));
  documentElement.dataset['set'] = '';
  if (ask.drawings !== undefined && ask.mode !== 'reading') {
    const stage = ask.stage ?? page.course.stage;
    const width = stage === '4:3' ? 960 : 1280;
    await draw(lessons, { from: ask.drawings, root: page.root, width });
  }
  const sheets = await layOut(lessons, { ask, root, course: page.course.title });
  tellTags(main);
  settleLinks(lessons, root);
  if (ask.lessons.length > 0) document.title = page.course.title;
  const report = reportOf(lessons, sheets);
  writeReport(ask.mode === 'reading' ? { ...report, sheets: undefined } : report);
}

/** The scripts of drawings come only when they are asked for. */
async function draw(lessons: readonly SetLesson[], options: DrawingsOptions): Promise<void> {
  const { layDrawings } = await import('./drawings.ts');
  await layDrawings(lessons, options);
}

interface Layout {
  readonly ask: PrintAsk;
  readonly root: string;
  readonly course: string;
}

/** The pages on each sheet, lesson by lesson. */
type Sheets = readonly (readonly (readonly PaperPage[])[])[];

async function layOut(lessons: readonly SetLesson[], layout: Layout): Promise<Sheets> {
  const { ask, root, course } = layout;
  if (ask.mode === 'slides' || ask.mode === 'reading')
    return lessons.map(({ pages }) => pages.map((page) => [page]));
  const wantsNotes = ask.mode === 'notes' || ask.beside === 'notes';
  const sheets = [];
  for (const lesson of lessons) {
    const notes = wantsNotes ? await loadNotes(lesson, root) : () => [];
    const planned = ask.mode === 'notes' ? withPlan(notes, lesson) : notes;
    sheets.push(makeSheets(lesson, { ask, course, notes: planned }).map(pagesOn));
  }
  return sheets;
}

function pagesOn({ cells }: Sheet): readonly PaperPage[] {
  return cells.flatMap(({ page }) => (page === undefined ? [] : [page]));
}

function reportOf(lessons: readonly SetLesson[], sheets: Sheets): PrintReport {
  let sheet = 0;
  const slides: PrintedSlide[] = [];
  for (const [lesson, own] of sheets.entries())
    for (const pages of own) {
      for (const { element, slide, page, step } of pages)
        slides.push({
          lesson,
          slide,
          page,
          step: step ?? 0,
          title: titleOf(element, slide),
          sheet,
        });
      sheet += 1;
    }
  return {
    sheets: sheet,
    slides,
    lessons: lessons.map(({ data: { address, title, section }, fit }) => ({
      address,
      title,
      section,
      fit,
    })),
  };
}
