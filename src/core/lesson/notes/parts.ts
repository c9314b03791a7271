import type { NotePart, Notes } from '../lesson.ts';
import { scanText } from '../text/scan.ts';
import { takeLearners } from './learners.ts';
import { trimLines } from './trim-lines.ts';

const click = /\[click(?::(\d{1,3}))?\][ \t]*/gi;

/**
 * Notes as parts by step: `[click]` begins the part for the next step, `[click:3]` the one three steps on. Words between
 * `::: learners` and `:::` are notes like the others, and are handed out on their own too.
 */
export function readNotes(pieces: readonly string[]): Notes {
  const learners: string[] = [];
  const parts: { step: number; source: string }[] = [];
  const texts = pieces.map(tidyNotes).filter((text) => text !== '');
  let step = 0;
  for (const piece of texts) {
    const { text, marked } = takeLearners(piece);
    learners.push(...marked);
    for (const { skip, source } of splitAtClicks(text)) {
      step += skip;
      addPart(parts, { step, source: trimLines(source) });
    }
  }
  return { parts, learners, source: texts.join('\n\n') };
}

/** Notes of a slide without any. */
export const noNotes: Notes = { parts: [], learners: [], source: '' };

function addPart(parts: { step: number; source: string }[], part: NotePart): void {
  const last = parts.at(-1);
  if (part.source === '') return;
  if (last?.step === part.step) last.source += `\n\n${part.source}`;
  else parts.push({ ...part });
}

/** Cuts before each marker; a list item or quote that begins with one goes with it. */
function splitAtClicks(text: string): readonly { skip: number; source: string }[] {
  const cuts: { at: number; to: number; mark: string; skip: number }[] = [];
  for (const line of scanText(text).lines) {
    if (line.kind === 'code' || line.kind === 'fence') continue;
    const content = text.slice(line.content, line.end);
    for (const found of content.matchAll(click)) {
      if (isInCode(content, found.index)) continue;
      const leads = content.slice(0, found.index).trim() === '';
      const to = line.content + found.index + found[0].length;
      const mark = leads ? text.slice(line.start, line.content) : '';
      const at = leads ? line.start : line.content + found.index;
      cuts.push({ at, to, mark, skip: Number(found[1] ?? 1) });
    }
  }
  const ends = [...cuts.map(({ at }) => at), text.length];
  const opening = { skip: 0, source: text.slice(0, ends[0]) };
  return [
    opening,
    ...cuts.map((cut, index) => ({
      skip: cut.skip,
      source: cut.mark + text.slice(cut.to, ends[index + 1]),
    })),
  ];
}

function isInCode(content: string, index: number): boolean {
  return content.slice(0, index).split('`').length % 2 === 0;
}

/** Notes are often indented as a whole below `<!--`; that indent is no code. */
export function tidyNotes(piece: string): string {
  const [first = '', ...rest] = piece.split('\n');
  const indents = rest
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const least = indents.reduce((smallest, indent) => Math.min(smallest, indent), Infinity);
  const dedented = rest.map((line) => (line.trim() === '' ? '' : line.slice(least)));
  return trimLines([first.trimStart(), ...dedented].join('\n'));
}
