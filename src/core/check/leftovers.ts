import { quoted } from '../problem.ts';
import type { CheckedSlide, Finding, Rule } from './rule.ts';
import { placedTokens } from './walk.ts';

/** Marks of work that was not finished, on the slide where the room would read them. */
export const leftovers: Rule = {
  name: 'left-over',
  level: 'warning',
  about: 'A slide still says TODO, FIXME or TBD, or holds filler text.',
  check: ({ slides }) => slides.flatMap((slide) => eachText(slide, leftoverFault)),
};

function leftoverFault(text: string): string | undefined {
  const mark = /\b(?:TODO|FIXME|TBD)\b|\blorem ipsum\b/i.exec(text)?.[0];
  // In lower case these are words like others.
  if (mark === undefined || (mark !== mark.toUpperCase() && !/^lorem/i.test(mark)))
    return undefined;
  return `${quoted(mark)} was left over and is shown to the room: write what belongs here, or make it a note.`;
}

/** Headings such as “Speaker notes:”, which Lectern does not take for notes. */
export const shownNotes: Rule = {
  name: 'notes-shown',
  level: 'warning',
  about: 'Words that look like notes for the speaker are shown on the slide.',
  check: ({ slides }) => slides.flatMap((slide) => eachText(slide, notesFault)),
};

function notesFault(text: string): string | undefined {
  const said =
    /^\s*(?:speaker|presenter|instructor|teacher|lecturer)(?:['’]s)? notes?(?=\s*:|\s*$)/i;
  const found = said.exec(text)?.[0].trim();
  if (found === undefined) return undefined;
  return `${quoted(found)} is shown to the room. Write “Note:” instead, and all that follows on the slide is for you alone.`;
}

/** Links that are not read as links, so that their brackets are shown. */
export const linksAsText: Rule = {
  name: 'link-as-text',
  level: 'warning',
  about: 'A link or a picture is written so that its brackets are shown instead.',
  check: ({ slides }) => slides.flatMap(brokenLinks),
};

/** Looked for in the words as written: half of such a link may be read as a link of its own. */
function brokenLinks(slide: CheckedSlide): readonly Finding[] {
  return slide.tokens.flatMap((token) => {
    if (token.type !== 'inline') return [];
    const first = slide.slide.line + (token.map?.[0] ?? 0);
    const lines = token.content.replaceAll(/`[^`]*`/g, '').split('\n');
    return lines.flatMap((text, index) => {
      const message = linkFault(text);
      return message === undefined ? [] : [{ line: first + index, column: 1, message }];
    });
  });
}

function linkFault(text: string): string | undefined {
  const apart = /\[[^\]]+\] \((?:https?:\/\/|\.{0,2}\/)?[^\s)]+\.\w{2,5}[^\s)]*\)/.exec(text)?.[0];
  if (apart !== undefined)
    return `${quoted(apart)} is no link: take out the space before the bracket.`;
  const spaced = /\[[^\]]*\]\(([^)"<>]*\S [^)"<>]*\.\w{2,5})\)/.exec(text)?.[1];
  if (spaced === undefined) return undefined;
  return `${quoted(spaced)} holds a space, so this is no link: write <${spaced}> with the angle brackets, or rename the file.`;
}

/** Words of a slide that are shown as they are written: no code, no formulas. */
function eachText(
  slide: CheckedSlide,
  faultOf: (text: string) => string | undefined,
): readonly Finding[] {
  return placedTokens(slide).flatMap(({ token, line }) => {
    const message = token.type === 'text' ? faultOf(token.content) : undefined;
    return message === undefined ? [] : [{ line, column: 1, message }];
  });
}
