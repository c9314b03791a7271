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

/** The objects of a file under their new numbers, as they are written between `obj` and `endobj`. */
export interface CopiedFile {
  readonly objects: Map<number, Buffer>;
  /** The new number of an object. */
  readonly numberOf: (number: number) => number;
  /** A piece of an object with the new numbers in it. */
  readonly rename: (text: string) => string;
}

/** Copies the objects of a file that Chromium printed. Streams stay as they are. */
export function copyObjects(pdf: PdfFile, renaming: Renaming): CopiedFile {
  const { first, instead } = renaming;
  const used = [...pdf.offsets.entries()].filter(([, offset]) => offset > 0);
  const copied = used.map(([number]) => number).filter((number) => !instead.has(number));
  const numbers = new Map([
    ...instead,
    ...copied.map((number, index) => [number, first + index] as const),
  ]);
  const numberOf = (number: number): number => numbers.get(number) ?? 0;
  const rename = (text: string): string => renameIn(text, numberOf, renaming);
  const bodies = readBodies(pdf, used);
  const objects = copied.map((number) => {
    const [text, stream] = splitStream(bodies.get(number) ?? Buffer.alloc(0));
    return [
      numberOf(number),
      Buffer.concat([Buffer.from(rename(text), 'latin1'), stream]),
    ] as const;
  });
  return { objects: new Map(objects), numberOf, rename };
}

/** What stands in objects, by number: each ends where the next begins, or the table. */
function readBodies(
  { bytes, tableAt }: PdfFile,
  used: readonly (readonly [number: number, offset: number])[],
): ReadonlyMap<number, Buffer> {
  const inOrder = used.toSorted(([, a], [, b]) => a - b);
  return new Map(
    inOrder.map(([number, offset], index) => {
      const end = inOrder[index + 1]?.[1] ?? tableAt;
      const from = bytes.indexOf('obj', offset) + 'obj'.length;
      return [number, bytes.subarray(from, bytes.lastIndexOf('endobj', end))];
    }),
  );
}

/** A string, a place where words could look like what is looked for, or one of those: each is taken as a whole. */
const token =
  /\((?:\\[\s\S]|[^\\()])*\)|<[\dA-Fa-f\s]*>|\/ID\s*\(node\d+\)|\/(?:Headers|Names|Limits)\s*\[[^\]]*\]|\/StructParents?\s+\d+|\b\d+ 0 R\b|\bstream\r?\n/g;

/** Where the words of an object end and the bytes of its stream begin. */
function splitStream(body: Buffer): readonly [text: string, stream: Buffer] {
  const text = body.toString('latin1');
  for (const { 0: found, index } of text.matchAll(token))
    if (found.startsWith('stream')) return [text.slice(0, index), body.subarray(index)];
  return [text, Buffer.alloc(0)];
}

function renameIn(
  text: string,
  numberOf: (number: number) => number,
  { firstKey, prefix }: Renaming,
): string {
  const renameReferences = (piece: string): string =>
    piece.replaceAll(/\b(\d+) 0 R\b/g, (_, number: string) =>
      pdfReference(numberOf(Number(number))),
    );
  return text.replaceAll(token, (piece) => {
    if (/^\/(?:ID|Headers|Names|Limits)/.test(piece))
      return renameReferences(piece.replaceAll('(node', `(${prefix}node`));
    if (piece.startsWith('/StructParent'))
      return piece.replace(/\d+/, (key) => String(Number(key) + firstKey));
    return /^\d/.test(piece) ? renameReferences(piece) : piece;
  });
}
