import type { Problem } from '../problem.ts';
import { cleanText } from './clean.ts';
import type { Finding } from './finding.ts';
import { lessonFindings } from './findings.ts';
import { kindOf } from './front/kind.ts';
import { readFront, type FrontReading } from './front/read.ts';
import { skippedLevels } from './headings.ts';
import type { Lesson, LessonKind } from './lesson.ts';
import { noNotes } from './notes/parts.ts';
import type { SlideReading } from './reading.ts';
import { ignoresOf, silence } from './silence.ts';
import { backgroundFile } from './slide/background.ts';
import type { SlideDraft } from './slide/draft.ts';
import { finishSlides } from './slide/finish.ts';
import { noSettings } from './slide/settings.ts';
import { settleSlides } from './slide/settle.ts';
import { readSlides, type SlideWork } from './slide/work.ts';
import { scanText } from './text/scan.ts';
import { splitSlides } from './text/split.ts';
import { nameOf } from './title.ts';

/**
 * Reads one Markdown file as a lesson. Never throws and never loses words: what is wrong is among the problems, and a
 * lesson has at least one slide.
 */
export function parseLesson(text: string, file: string): Lesson {
  const clean = cleanText(text, file);
  const front = readFront(clean.text);
  const scan = scanText(front.body);
  const settled = settleSlides(splitSlides(scan, front.front.separator));
  const works = readSlides(shownOf(settled.drafts), front, file);
  const readings = works.map(({ reading }) => reading);
  const found = [...settled.findings, ...lessonFindings(scan, works)];
  const problems: readonly Problem[] = [
    ...clean.problems,
    ...front.findings.map((finding) => problemOf(finding, 0, file)),
    ...found.map((finding) => problemOf(finding, front.line, file)),
    ...readings.flatMap((reading) => reading.problems),
    ...skippedLevels(
      file,
      readings.flatMap(({ headings }) => headings),
    ),
  ];
  return {
    ...assemble(works, front, file),
    ignores: ignoresOf(settled.drafts, front.line),
    problems: silence(problems, settled.drafts, front.line),
  };
}

/** The slides that are not hidden; an empty one when all are, since a lesson without a slide has no page. */
function shownOf(drafts: readonly SlideDraft[]): readonly SlideDraft[] {
  const shown = drafts.filter(({ settings }) => !settings.hidden);
  if (shown.length > 0) return shown;
  const nothing = { source: '', settings: noSettings, notes: noNotes };
  return drafts.slice(0, 1).map((draft) => Object.assign({}, draft, nothing));
}

/** A finding counts lines from 0 in its text, a problem from 1 in the file. */
function problemOf(finding: Finding, firstLine: number, file: string): Problem {
  return { ...finding, file, line: finding.line + firstLine + 1 };
}

function assemble(
  works: readonly SlideWork[],
  { front, keyLines, line }: FrontReading,
  file: string,
): Omit<Lesson, 'problems' | 'ignores'> {
  const readings = works.map(({ reading }) => reading);
  const withNotes = works.flatMap(({ reading, noteFiles }) => [reading, noteFiles]);
  const title = front.title ?? readings.find((reading) => reading.title)?.title ?? nameOf(file);
  return {
    file,
    front,
    keyLines,
    title,
    kind: finalKind(kindOf(front, title), front.kind, readings),
    slides: finishSlides(works, line),
    files: [
      ...withNotes.flatMap(({ files }) => files),
      ...works.flatMap(({ draft }) => backgroundFile(draft, line)),
    ],
    codeLanguages: [...new Set(withNotes.flatMap(({ codeLanguages }) => codeLanguages))],
    usesMath: readings.some(({ usesMath }) => usesMath),
    usesDiagrams: readings.some(({ usesDiagrams }) => usesDiagrams),
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
