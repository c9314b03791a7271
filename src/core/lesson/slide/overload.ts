/** More than this on one slide, embedded files not counted, is nothing that anyone shows. */
const mostLetters = 256 * 1024;
/** Beyond these, reading Markdown takes very long or more of the call stack than there is. */
const mostFootnotes = 500;
const deepestEmphasis = 200;

/** Why a slide cannot be read as Markdown within reasonable time; undefined when it can, as all but nonsense can. */
export function overloadOf(text: string): string | undefined {
  if (
    text.length > mostLetters &&
    text.replace(/data:[\w/+.-]+;base64,[\w+/=]+/g, '').length > mostLetters
  ) {
    return 'This slide holds more than 256 KB of text, so it is shown as it is written. Separate it with pagebreaks.';
  }
  if (text.split('[^').length > mostFootnotes) {
    return `This slide has more than ${mostFootnotes} footnotes, so it is shown as it is written. Separate it with pagebreaks.`;
  }
  return emphasisDepth(text) > deepestEmphasis
    ? 'So many * or _ are opened here and not closed that the slide is shown as it is written. Put a \\ before signs that are meant as signs.'
    : undefined;
}

/** How many runs of `*` and `_` may be open at once: those before a word open, those behind one close. */
function emphasisDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const { 0: run, index } of text.matchAll(/[*_]+|\n[ \t]*\n/g)) {
    const after = isGap(text[index + run.length]);
    const before = isGap(text[index - 1]);
    if (run.startsWith('\n')) depth = 0;
    else if (before && !after) deepest = Math.max(deepest, ++depth);
    else if (after && !before) depth = Math.max(0, depth - 1);
  }
  return deepest;
}

function isGap(letter: string | undefined): boolean {
  return letter === undefined || /\s/.test(letter);
}

/** Text as indented code, which keeps its lines where they are. */
export function asCode(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}
