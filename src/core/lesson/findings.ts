import { movedBy, type Finding } from './finding.ts';
import { isEmpty } from './slide/finish.ts';
import { strayFootnotes } from './slide/footnotes.ts';
import type { SlideWork } from './slide/work.ts';
import type { Scan } from './text/scan.ts';

/** What the text of a lesson tells as a whole; lines count from 0 behind the front matter. */
export function lessonFindings(scan: Scan, works: readonly SlideWork[]): readonly Finding[] {
  return [...openFences(scan), ...outlineFindings(works), ...emptiness(works)];
}

function openFences({ openFences: fences, lines, text }: Scan): readonly Finding[] {
  return fences.map((line) => {
    const { start = 0, content = 0, end = 0 } = lines[line] ?? {};
    const mark = /^(?:`+|~+)/.exec(text.slice(content, end))?.[0].slice(0, 20) ?? '```';
    const message = `This code is never closed, so all that follows on the slide is code. Write ${mark} in the line below it.`;
    return { rule: 'fence-unclosed', level: 'error', message, line, column: content - start + 1 };
  });
}

/** What the lines of the slides tell, and their footnotes all together. */
function outlineFindings(works: readonly SlideWork[]): readonly Finding[] {
  const footnotes = strayFootnotes(works.map(({ outline }) => outline.labels));
  return works.flatMap(({ draft, outline }, index) =>
    [...outline.findings, ...(footnotes[index] ?? [])].map((finding) =>
      movedBy(finding, draft.line),
    ),
  );
}

function emptiness(works: readonly SlideWork[]): readonly Finding[] {
  const message = 'The lesson is empty. Write its text below the front matter.';
  const empty = works.every(isEmpty);
  return empty ? [{ rule: 'lesson-empty', level: 'warning', message, line: 0, column: 1 }] : [];
}
