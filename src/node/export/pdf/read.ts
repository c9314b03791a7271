/**
 * What must be known of a PDF to add to it: where its objects stand and which of them lead to the others. The objects
 * themselves are left as they are.
 */
export interface PdfFile {
  readonly bytes: Buffer;
  /** One more than the highest object number. */
  readonly size: number;
  readonly catalog: number;
  readonly info: number;
  /** Where the table of objects begins. */
  readonly tableAt: number;
  /** Byte offsets of the objects by number; 0 for those not in use. */
  readonly offsets: readonly number[];
}

const tailLength = 1024;

/**
 * Reads the table of objects that Chromium writes: one classic `xref` section from object 0 on. Undefined for any other
 * kind of PDF, which is then better left alone.
 */
export function parsePdf(bytes: Buffer): PdfFile | undefined {
  const tail = bytes.subarray(Math.max(0, bytes.length - tailLength)).toString('latin1');
  const tableAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN);
  if (!Number.isInteger(tableAt) || tableAt >= bytes.length) return undefined;
  const table = bytes.subarray(tableAt).toString('latin1');
  const head = /^xref\s+0 (\d+)\s+/.exec(table);
  const trailer = /trailer\s*<<([\s\S]*?)>>/.exec(table)?.[1];
  if (head === null || trailer === undefined || trailer.includes('/Prev')) return undefined;
  const catalog = referenceIn(trailer, 'Root');
  const info = referenceIn(trailer, 'Info');
  if (catalog === undefined || info === undefined) return undefined;
  const offsets = [...table.matchAll(/^(\d{10}) \d{5} ([nf])/gm)].map(([, offset, use]) =>
    use === 'n' ? Number(offset) : 0,
  );
  return offsets.length === Number(head[1])
    ? { bytes, size: offsets.length, catalog, info, tableAt, offsets }
    : undefined;
}

/** The inside of the outermost `<<…>>` of an object that is a dictionary; empty for other objects. */
export function dictionaryOf(pdf: PdfFile, number: number): string {
  const start = pdf.offsets[number] ?? 0;
  if (start === 0) return '';
  const end = pdf.bytes.indexOf('endobj', start);
  const text = pdf.bytes.subarray(start, end === -1 ? undefined : end).toString('latin1');
  const from = text.indexOf('<<');
  const to = text.lastIndexOf('>>');
  return from === -1 || to < from ? '' : text.slice(from + 2, to).trim();
}

/** The number of the object that a key of a dictionary refers to. */
export function referenceIn(dictionary: string, key: string): number | undefined {
  const found = new RegExp(`/${key}\\s+(\\d+) 0 R`).exec(dictionary)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** A page of the file: its object and how high it is, in points. */
export interface PdfPage {
  readonly number: number;
  readonly height: number;
}

/** The pages in order, found by walking the tree of pages. */
export function readPages(pdf: PdfFile): readonly PdfPage[] {
  const root = referenceIn(dictionaryOf(pdf, pdf.catalog), 'Pages');
  return root === undefined ? [] : pagesBelow(pdf, root);
}

function pagesBelow(pdf: PdfFile, number: number): readonly PdfPage[] {
  const dictionary = dictionaryOf(pdf, number);
  const kids = /\/Kids\s*\[([^\]]*)\]/.exec(dictionary)?.[1];
  if (kids === undefined) return [{ number, height: heightIn(dictionary) }];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesBelow(pdf, Number(kid)));
}

function heightIn(dictionary: string): number {
  const box = /\/MediaBox\s*\[\s*\S+\s+\S+\s+\S+\s+(\S+?)\s*\]/.exec(dictionary)?.[1];
  return Number(box ?? 0);
}
