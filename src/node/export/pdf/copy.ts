import type { PdfFile } from './read.ts';
import { pdfReference } from './text.ts';

/** How the objects of a file are told apart from those of the files that it is joined with. */
export interface Renaming {
  /** The number of the first object that is copied; the others follow in order. */
  readonly first: number;
  /** Objects that are not copied, with the numbers of those that stand in for them. */
  readonly instead: ReadonlyMap<number, number>;
  /** What is added to the keys by which pages and links are found in the table of tags. */
  readonly firstKey: number;
  /** Stands before the names of tags, in the order of the files. */
  readonly prefix: string;
}

/** The objects of a file under their new numbers, a letter for each byte, as they stand between `obj` and `endobj`. */
export interface CopiedFile {
  readonly objects: Map<number, string>;
  /** The new number of an object. */
  readonly numberOf: (number: number) => number;
  /** A piece of an object with the new numbers in it. */
  readonly rename: (text: string) => string;
}

/** The objects of a file as they are. */
export function keepObjects(pdf: PdfFile): CopiedFile {
  const asItIs = <T>(value: T): T => value;
  return { objects: new Map(readBodies(pdf)), numberOf: asItIs, rename: asItIs };
}

/** Copies the objects of a file that Chromium printed under new numbers. Streams stay as they are. */
export function copyObjects(pdf: PdfFile, renaming: Renaming): CopiedFile {
  const bodies = readBodies(pdf);
  const copied = [...bodies.keys()].filter((number) => !renaming.instead.has(number));
  const numbers = new Map(renaming.instead);
  for (const [index, number] of copied.entries()) numbers.set(number, renaming.first + index);
  const numberOf = (number: number): number => numbers.get(number) ?? 0;
  const rename = (text: string): string => renameIn(text, numberOf, renaming);
  const objects = new Map<number, string>();
  for (const number of copied) objects.set(numberOf(number), rename(bodies.get(number) ?? ''));
  return { objects, numberOf, rename };
}

/** What stands in objects, by number, in the order of the file: each ends where the next begins, or the table. */
function readBodies({ bytes, tableAt, offsets }: PdfFile): ReadonlyMap<number, string> {
  const text = bytes.toString('latin1');
  const used = [...offsets.entries()].filter(([, offset]) => offset > 0);
  const inOrder = used.sort(([, a], [, b]) => a - b);
  return new Map(
    inOrder.map(([number, offset], index) => {
      const end = inOrder[index + 1]?.[1] ?? tableAt;
      const from = text.indexOf('obj', offset) + 'obj'.length;
      return [number, text.slice(from, text.lastIndexOf('endobj', end))];
    }),
  );
}

/** A string, a place where words could look like what is looked for, or one of those: each is taken as a whole. */
const token =
  /\((?:\\[\s\S]|[^\\()])*\)|<[\dA-Fa-f\s]*>|\/ID\s*\(node\d+\)|\/(?:Headers|Names|Limits)\s*\[[^\]]*\]|\/StructParents?\s+\d+|\b\d+ 0 R\b|\bstream\r?\n/g;

/** Ends where a stream begins. */
function renameIn(
  text: string,
  numberOf: (number: number) => number,
  { firstKey, prefix }: Renaming,
): string {
  let renamed = '';
  let at = 0;
  for (const { 0: piece, index } of text.matchAll(token)) {
    if (piece.startsWith('stream')) break;
    renamed += text.slice(at, index) + renamePiece(piece);
    at = index + piece.length;
  }
  return renamed + text.slice(at);

  function renamePiece(piece: string): string {
    if (/^\d/.test(piece)) return pdfReference(numberOf(Number.parseInt(piece, 10)));
    if (piece.startsWith('/StructParent'))
      return piece.replace(/\d+/, (key) => String(Number(key) + firstKey));
    if (!piece.startsWith('/')) return piece;
    return piece
      .replaceAll('(node', () => `(${prefix}node`)
      .replaceAll(/\b\d+ 0 R\b/g, renamePiece);
  }
}
