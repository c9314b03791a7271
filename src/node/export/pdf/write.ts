import { pdfReference } from './text.ts';

/** A file to write, a letter for each byte. */
export interface PdfContent {
  /** What stands before the first object: the version. */
  readonly head: string;
  /** What stands between `obj` and `endobj`, by number, in the order in which it is written. */
  readonly objects: ReadonlyMap<number, string>;
  readonly catalog: number;
  readonly info: number;
}

/** Writes a file with one table of its objects. */
export function writePdf({ head, objects, catalog, info }: PdfContent): Buffer {
  const parts = [head];
  const size = [...objects.keys()].reduce((most, number) => Math.max(most, number), 0) + 1;
  const table = Array.from({ length: size }, () => '0000000000 65535 f \n');
  let at = head.length;
  for (const [number, body] of objects) {
    table[number] = `${String(at).padStart(10, '0')} 00000 n \n`;
    const object = `${String(number)} 0 obj${body}endobj\n`;
    parts.push(object);
    at += object.length;
  }
  const trailer = `<</Size ${String(size)}\n/Root ${pdfReference(catalog)}\n/Info ${pdfReference(info)}>>`;
  parts.push(
    `xref\n0 ${String(size)}\n${table.join('')}trailer\n${trailer}\nstartxref\n${String(at)}\n%%EOF\n`,
  );
  return Buffer.from(parts.join(''), 'latin1');
}
