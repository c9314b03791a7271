/** A line of colons, as Pandoc and Quarto write blocks: `::: notes`, `::: {.notes}`, `:::`. */
export interface DivMark {
  /** In small letters; empty when the line closes a block. */
  readonly name: string;
  /** Words behind the name, which are a part of the block. */
  readonly words: string;
}

const closing = /^:{3,}[ \t]*$/;
const opening =
  /^:{3,}[ \t]*(?:\{[ \t]*\.?([\w-]+)[^}]*\}|([\w-]+)(?:[ \t]*\{[^}]*\})?)[ \t]*(.*)$/;

/** Reads a line that opens or closes a block; undefined for other lines. */
export function readDivMark(content: string): DivMark | undefined {
  if (!content.startsWith(':::')) return undefined;
  if (closing.test(content)) return { name: '', words: '' };
  const [whole, inBraces, bare = '', rest = ''] = opening.exec(content) ?? [];
  if (whole === undefined) return undefined;
  return { name: (inBraces ?? bare).toLowerCase(), words: rest.replace(/:+[ \t]*$/, '').trimEnd() };
}
