import type { Problem } from '../problem.ts';
import { en } from '../words/en.ts';
import { cleanText } from './clean.ts';
import { kindOf } from './front/kind.ts';
import { readFront, type FrontReading } from './front/read.ts';
import { skippedLevels } from './headings.ts';
import { chosenLayouts } from './layouts.ts';
import type { Lesson, LessonKind, Slide } from './lesson.ts';
import { readSlide } from './markdown/read.ts';
import type { SlideReading } from './reading.ts';
import { ignoresOf, silence } from './silence.ts';
import { backgroundFile } from './slide/background.ts';
import { shareDefinitions } from './slide/definitions.ts';
import type { SlideDraft } from './slide/draft.ts';
import { movedBy, type Finding } from './finding.ts';
import { strayFootnotes } from './slide/footnotes.ts';
import { createSlideIds } from './slide/ids.ts';
import { outlineSlide, type SlideOutline } from './slide/outline.ts';
import { settleSlides } from './slide/settle.ts';
import { scanText, type Scan } from './text/scan.ts';
import { splitSlides } from './text/split.ts';

/** A slide on its way from text to data. */
interface Work {
  readonly draft: SlideDraft;
  readonly outline: SlideOutline;
  readonly definitions: string;
  readonly reading: SlideReading;
}

/**
 * Reads one Markdown file as a lesson. Never throws and never loses words: what is wrong is among the problems, and a
 * lesson has at least one slide.
 */
export function parseLesson(text: string, file: string): Lesson {
  const clean = cleanText(text, file);
  const front = readFront(clean.text);
  const scan = scanText(front.body);
  const settled = settleSlides(splitSlides(scan, front.front.separator));
  const shown = settled.drafts.filter(({ settings }) => !settings.hidden);
  const works = readSlides(shown, front, file);
  const lesson = assemble(works, front, file);
  const found = [
    ...settled.findings,
    ...fenceFindings(scan),
    ...emptyFindings(works),
    ...outlineFindings(works),
  ];
  const problems: readonly Problem[] = [
    ...clean.problems,
    ...front.findings.map((finding) => problemOf(finding, 0, file)),
    ...found.map((finding) => problemOf(finding, front.line, file)),
    ...works.flatMap(({ reading }) => reading.problems),
    ...skippedLevels(
      file,
      works.flatMap(({ reading }) => reading.headings),
    ),
  ];
  const ignores = ignoresOf(settled.drafts, front.line);
  return { ...lesson, ignores, problems: silence(problems, settled.drafts, front.line) };
}

/** A finding counts lines from 0 in its text, a problem from 1 in the file. */
function problemOf(finding: Finding, firstLine: number, file: string): Problem {
  return { ...finding, file, line: finding.line + firstLine + 1 };
}

function readSlides(
  drafts: readonly SlideDraft[],
  { front, line }: FrontReading,
  file: string,
): readonly Work[] {
  const outlines = drafts.map(({ source }) => outlineSlide(source));
  const shared = shareDefinitions(outlines.map(({ labels }) => labels));
  const levels = outlines.map(({ topLevel }) => topLevel ?? 6);
  const titleLevel = levels.reduce((least, level) => Math.min(least, level), 6);
  const kind = kindOf(front, roughTitle(front.title, outlines, file));
  return drafts.map((draft, index) => {
    const outline = outlines[index] ?? outlineSlide(draft.source);
    const definitions = shared[index] ?? '';
    const reading = readSlide(outline.source, {
      file,
      line: line + draft.line + 1,
      first: index === 0,
      titleLevel,
      kind,
      incremental: front.incremental,
      definitions,
    });
    return { draft, outline, definitions, reading };
  });
}

function assemble(
  works: readonly Work[],
  { front, line }: FrontReading,
  file: string,
): Omit<Lesson, 'problems' | 'ignores'> {
  const idOf = createSlideIds();
  const readings = works.map(({ reading }) => reading);
  const title = front.title ?? readings.find((reading) => reading.title)?.title ?? nameOf(file);
  return {
    file,
    front,
    title,
    kind: finalKind(kindOf(front, title), front.kind, readings),
    slides: works.map((work, index) => slideOf(work, index, line, idOf)),
    files: works.flatMap(({ draft, reading }) => [
      ...reading.files,
      ...backgroundFile(draft, line),
    ]),
    codeLanguages: [...new Set(readings.flatMap(({ codeLanguages }) => codeLanguages))],
    usesMath: readings.some(({ usesMath }) => usesMath),
    usesDiagrams: readings.some(({ usesDiagrams }) => usesDiagrams),
  };
}

function slideOf(
  { draft, outline, definitions, reading }: Work,
  index: number,
  line: number,
  idOf: (title: string | undefined) => string,
): Slide {
  const empty = outline.source === '' && draft.settings.background === undefined;
  return {
    number: index + 1,
    id: idOf(reading.title ?? firstWords(outline.source)),
    title: reading.title,
    line: line + draft.line + 1,
    source: empty ? en.emptyLesson : outline.source,
    definitions,
    settings: draft.settings,
    notes: draft.notes,
    shape: reading.shape,
    layouts: chosenLayouts(reading.shape, reading.quiz !== undefined, draft.settings.layout),
    steps: reading.steps,
    words: reading.words,
    quiz: reading.quiz,
  };
}

/** A lesson that asks a question on every slide, or on all but its first, is a quiz whatever its title. */
function finalKind(
  kind: LessonKind,
  said: LessonKind | undefined,
  readings: readonly SlideReading[],
): LessonKind {
  const questions = readings.filter(({ quiz }) => quiz !== undefined).length;
  const all = questions > 1 && questions >= readings.length - 1;
  return said === undefined && kind === 'lesson' && all ? 'quiz' : kind;
}

function roughTitle(
  title: string | undefined,
  outlines: readonly SlideOutline[],
  file: string,
): string {
  return title ?? outlines.find(({ heading }) => heading !== undefined)?.heading ?? nameOf(file);
}

/** The words of a file's name: `02-setting-up.md` is “02 setting up”. */
function nameOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  return name.replace(/[-_\s]+/g, ' ').trim() || 'Lesson';
}

function firstWords(source: string): string | undefined {
  const words = source.slice(0, 400).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  return words.length === 0 ? undefined : words.slice(0, 6).join(' ');
}

function fenceFindings({ openFences, lines, text }: Scan): readonly Finding[] {
  return openFences.map((line) => {
    const column = (lines[line]?.content ?? 0) - (lines[line]?.start ?? 0) + 1;
    const mark =
      /^(?:`+|~+)/.exec(text.slice(lines[line]?.content, lines[line]?.end))?.[0] ?? '```';
    const message = `This code is never closed, so all that follows on the slide is code. Write ${mark} in the line below it.`;
    return { rule: 'fence-unclosed', level: 'error', message, line, column };
  });
}

/** What the lines of the slides tell, and their footnotes all together. */
function outlineFindings(works: readonly Work[]): readonly Finding[] {
  const footnotes = strayFootnotes(works.map(({ outline }) => outline.labels));
  return works.flatMap(({ draft, outline }, index) =>
    [...outline.findings, ...(footnotes[index] ?? [])].map((finding) =>
      movedBy(finding, draft.line),
    ),
  );
}

function emptyFindings(works: readonly Work[]): readonly Finding[] {
  const message = 'The lesson is empty. Write its text below the front matter.';
  const empty = works.every(
    ({ draft }) => draft.source === '' && draft.settings.background === undefined,
  );
  return empty ? [{ rule: 'lesson-empty', level: 'warning', message, line: 0, column: 1 }] : [];
}
