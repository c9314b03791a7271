import type { Course } from '../../core/course/course.ts';
import { readingOrder } from '../../core/course/reading-order.ts';
import type { CourseUpdate, LessonUpdate } from '../../core/page/live.ts';
import { lessonData } from '../../core/page/page-data.ts';
import { findSurroundings } from '../../core/page/places.ts';
import { renderSlides } from '../../core/page/slides.ts';
import type { Problem } from '../../core/problem.ts';
import { createContentReader, type Content } from '../content/content.ts';
import type { CourseFile } from '../content/folder.ts';
import { noMemory, type Memory } from '../content/memory.ts';
import { compareCourses, newProblems } from './dev-change.ts';
import { diagramScript } from './diagrams.ts';
import type { Highlight } from './highlight.ts';
import { loadFormulas, loadHighlight } from './languages.ts';
import { renderLesson } from './lesson-html.ts';
import { lessonFrame, type MadeLesson } from './pages.ts';
import type { Site } from './site.ts';

/** What open pages and the terminal must hear after the course was read again. */
export interface DevChange {
  /** Problems of the files that changed. */
  readonly problems: readonly Problem[];
  readonly lessons: readonly LessonUpdate[];
  /** Undefined when the list of lessons is as it was. */
  readonly course: CourseUpdate | undefined;
  /** Pages look different as a whole: settings or style sheets of the course changed. */
  readonly look: boolean;
}

/** The site of a course while it is written. */
export interface DevSite {
  readonly current: Site;
  /** A lesson by its address, rendered when it is first asked for. */
  lesson(address: string): MadeLesson | undefined;
  /** Reads the course again and answers what is new. */
  refresh(): Promise<DevChange>;
}

/** Where the course's accent stands below the root while it is written. */
export const accentAddress = 'course-accent.css';

/** Reads a course and keeps it as it changes. */
export async function createDevSite(folder: string, memory: Memory = noMemory): Promise<DevSite> {
  const reader = createContentReader(folder, memory);
  const highlighter = createGrowingHighlighter();
  const { address: diagrams } = await diagramScript();
  const siteOf = async (content: Content): Promise<Site> => ({
    content,
    highlight: await highlighter(content.course),
    formulas: await loadFormulas(
      readingOrder(content.course).some(({ lesson }) => lesson.usesMath),
    ),
    addressOf: devAddress,
    styles: stylesOf(content),
    diagrams,
    notes: 'public',
    pdf: false,
    pictured: new Map(),
    writing: true,
  });
  let current = await siteOf(await reader.read());
  const shown = new Map<string, MadeLesson>();
  return {
    get current() {
      return current;
    },
    lesson(address) {
      const made = shown.get(address) ?? makeLesson(current, address);
      if (made !== undefined) shown.set(address, made);
      return made;
    },
    async refresh() {
      const before = current;
      current = await siteOf(await reader.read());
      const lessons = renew(shown, current);
      return {
        lessons,
        problems: newProblems(before.content.course, current.content.course),
        course: compareCourses(before.content.course, current.content.course),
        look: lookOf(before) !== lookOf(current),
      };
    },
  };
}

function makeLesson(site: Site, address: string): MadeLesson | undefined {
  const entry = readingOrder(site.content.course).find((one) => one.address === address);
  return entry && { entry, html: renderLesson(site, entry) };
}

/** Renders the lessons that were shown once more, and answers those that look different. */
function renew(shown: Map<string, MadeLesson>, site: Site): readonly LessonUpdate[] {
  const updates: LessonUpdate[] = [];
  for (const [address, old] of shown) {
    const made = makeLesson(site, address);
    if (made === undefined) {
      shown.delete(address);
      continue;
    }
    shown.set(address, made);
    if (isDifferent(old, made)) updates.push(updateOf(site, made));
  }
  return updates;
}

function isDifferent(old: MadeLesson, made: MadeLesson): boolean {
  return (
    old.html.slides.join('') !== made.html.slides.join('') ||
    JSON.stringify([old.html.learners, old.html.notes, old.entry.lesson.problems]) !==
      JSON.stringify([made.html.learners, made.html.notes, made.entry.lesson.problems])
  );
}

function updateOf(site: Site, made: MadeLesson): LessonUpdate {
  const { course } = site.content;
  const { address, lesson } = made.entry;
  const frame = lessonFrame(site, made);
  const { here } = findSurroundings(course, address);
  if (here === undefined) throw new Error(`${address} is not in the course.`);
  return {
    address,
    title: lesson.title,
    slides: renderSlides(course, here, frame).toString(),
    data: lessonData(course, here, frame),
  };
}

function lookOf({ content, styles }: Site): string {
  return JSON.stringify([content.course.settings, styles]);
}

/** A picture that changed has another address, so that pages fetch it again. */
function devAddress({ path, changed }: CourseFile): string {
  const name = path.split('/').map(encodeURIComponent).join('/');
  return `files/${name}?v=${Math.round(changed).toString(36)}`;
}

function stylesOf({ course, resolve }: Content): readonly string[] {
  const { accent, css } = course.settings;
  const own = css.flatMap((path) => {
    const target = resolve('course.yml', path);
    return target?.kind === 'file' ? [devAddress(target.file)] : [];
  });
  return [...(accent === undefined ? [] : [accentAddress]), ...own];
}

/** Keeps one highlighter and makes another only when a language comes that it does not know. */
function createGrowingHighlighter(): (course: Course) => Promise<Highlight> {
  let known: readonly string[] = [];
  let highlight: Promise<Highlight> = loadHighlight([]);
  return (course) => {
    const asked = new Set(readingOrder(course).flatMap(({ lesson }) => lesson.codeLanguages));
    if ([...asked].some((language) => !known.includes(language))) {
      known = [...new Set([...known, ...asked])];
      highlight = loadHighlight(known);
    }
    return highlight;
  };
}
