import { pdfReference } from './text.ts';

/** A file to write. Objects are numbered from 1 without gaps. */
export interface PdfContent {
  /** What stands before the first object: the version. */
  readonly head: Buffer;
  readonly objects: ReadonlyMap<number, Buffer>;
  readonly catalog: number;
  readonly info: number;
}

/** Writes a file with one table of its objects. */
export function writePdf({ head, objects, catalog, info }: PdfContent): Buffer {
  const parts = [head];
  const table: string[] = [];
  let at = head.length;
  for (const [number, body] of [...objects].sort(([a], [b]) => a - b)) {
    table.push(`${String(at).padStart(10, '0')} 00000 n \n`);
    const object = [Buffer.from(`${String(number)} 0 obj`), body, Buffer.from('endobj\n')];
    parts.push(...object);
    at += object.reduce((sum, { length }) => sum + length, 0);
  }
  const size = String(objects.size + 1);
  const trailer = `<</Size ${size}\n/Root ${pdfReference(catalog)}\n/Info ${pdfReference(info)}>>`;
  const tail = `xref\n0 ${size}\n0000000000 65535 f \n${table.join('')}trailer\n${trailer}\nstartxref\n${String(at)}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(tail)]);
}
