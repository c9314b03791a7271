import { renderOutline, type OutlineEntry } from './outline.ts';
import { mappedTags } from './roles.ts';
import { dictionaryOf, parsePdf, readPages, type PdfFile } from './read.ts';
import { pdfReference, pdfText } from './text.ts';

/** What a printed file says about itself beside its pages. */
export interface PdfFacts {
  readonly title: string;
  readonly author: string | undefined;
  readonly subject: string | undefined;
  /** Empty leaves the outline as the browser made it. */
  readonly outline: readonly OutlineEntry[];
  /** What readers call each page, `4` or `4.2`, in order; empty for plain numbers. */
  readonly labels: readonly string[];
}

/** The number of pages of a file; 0 when it is not one that a browser printed. */
export function countPages(bytes: Buffer): number {
  const pdf = parsePdf(bytes);
  return pdf === undefined ? 0 : readPages(pdf).length;
}

/**
 * Adds author, subject, outline, page labels and the meaning of its tags to a PDF that Chromium printed. They are appended as an update, the way
 * PDF itself provides for: not one byte of the pages, the tags or the fonts changes, so nothing of them can be lost. A
 * file of a form that is not known comes back as it is.
 */
export function finishPdf(bytes: Buffer, facts: PdfFacts): Buffer {
  const pdf = parsePdf(bytes);
  if (pdf === undefined) return bytes;
  const objects = new Map<number, string>();
  objects.set(pdf.info, `<<${infoOf(pdf, facts)}>>`);
  const outline =
    facts.outline.length > 0
      ? renderOutline(facts.outline, { first: pdf.size, pages: readPages(pdf) })
      : new Map<number, string>();
  for (const [number, object] of outline) objects.set(number, object);
  objects.set(pdf.catalog, `<<${catalogOf(pdf, facts)}>>`);
  for (const [number, object] of mappedTags(pdf)) objects.set(number, object);
  return appendObjects(pdf, objects);
}

function infoOf(pdf: PdfFile, { title, author, subject }: PdfFacts): string {
  const kept = withoutEntries(dictionaryOf(pdf, pdf.info), ['Title', 'Creator']);
  const said = { Title: title, Author: author, Subject: subject, Creator: 'Lectern' };
  const added = Object.entries(said).flatMap(([key, text]) =>
    text === undefined ? [] : [`/${key} ${pdfText(text)}`],
  );
  return [...added, kept].join('\n');
}

function catalogOf(pdf: PdfFile, { outline, labels }: PdfFacts): string {
  const before = dictionaryOf(pdf, pdf.catalog);
  const kept = outline.length > 0 ? before.replace(/\/Outlines\s+\d+ 0 R/, '') : before;
  const added = [
    outline.length > 0 ? `/Outlines ${pdfReference(pdf.size)}` : '',
    labels.length > 0 ? `/PageLabels <</Nums [${labels.map(labelOf).join(' ')}]>>` : '',
  ];
  return [kept, ...added].filter((part) => part !== '').join('\n');
}

function labelOf(label: string, index: number): string {
  return `${String(index)} <</P ${pdfText(label)}>>`;
}

/** Takes entries whose value is a string out of a dictionary. */
function withoutEntries(dictionary: string, keys: readonly string[]): string {
  const value = String.raw`(?:\((?:\\[\s\S]|[^\\)])*\)|<[0-9A-Fa-f\s]*>)`;
  return keys
    .reduce((rest, key) => rest.replace(new RegExp(`/${key}\\s*${value}`), ''), dictionary)
    .trim();
}

function appendObjects(pdf: PdfFile, objects: ReadonlyMap<number, string>): Buffer {
  const parts: string[] = ['\n'];
  const table: string[] = [];
  let at = pdf.bytes.length + 1;
  let size = pdf.size;
  for (const [number, object] of [...objects].sort(([a], [b]) => a - b)) {
    const text = `${String(number)} 0 obj\n${object}\nendobj\n`;
    table.push(`${String(number)} 1\n${String(at).padStart(10, '0')} 00000 n \n`);
    parts.push(text);
    at += text.length;
    size = Math.max(size, number + 1);
  }
  const trailer = `<</Size ${String(size)}/Root ${pdfReference(pdf.catalog)}/Info ${pdfReference(pdf.info)}/Prev ${String(pdf.tableAt)}>>`;
  parts.push(`xref\n${table.join('')}trailer\n${trailer}\nstartxref\n${String(at)}\n%%EOF\n`);
  return Buffer.concat([pdf.bytes, Buffer.from(parts.join(''), 'latin1')]);
}
