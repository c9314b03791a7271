import { elsewherePrefix } from '../../../core/paper/parts.ts';
import { copyObjects, type CopiedFile } from './copy.ts';
import { dictionaryOf, parsePdf, referenceIn, type PdfFile } from './read.ts';
import { pdfReference } from './text.ts';
import { writePdf } from './write.ts';

/**
 * Joins files that Chromium printed into one: the pages of all, with their tags, links and fonts. What pages draw is
 * copied byte by byte. Undefined when one of them has a form that is not known: then they are better printed as a whole.
 */
export function joinPdfs(files: readonly Buffer[]): Buffer | undefined {
  if (files.length === 1) return files[0];
  const parts = files.map(readPart);
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length && known.length > 0 ? join(known) : undefined;
}

/** A file to join, and those of its objects that are written anew for all. */
interface Part {
  readonly pdf: PdfFile;
  readonly pages: number;
  readonly destinations: number;
  readonly tags: Tags;
}

/** The tree of tags: its root and the one element below it, and the tables that find elements by page and by name. */
interface Tags {
  readonly root: number;
  readonly document: number;
  readonly byPage: number;
  readonly byName: number | undefined;
  /** The key that one more page would have in the first table. */
  readonly nextKey: number;
}

function readPart(bytes: Buffer): Part | undefined {
  const pdf = parsePdf(bytes);
  if (pdf === undefined) return undefined;
  const catalog = dictionaryOf(pdf, pdf.catalog);
  const pages = referenceIn(catalog, 'Pages');
  const destinations = referenceIn(catalog, 'Dests');
  const tags = readTags(pdf, referenceIn(catalog, 'StructTreeRoot'));
  if (pages === undefined || destinations === undefined || tags === undefined) return undefined;
  return { pdf, pages, destinations, tags };
}

function readTags(pdf: PdfFile, root = 0): Tags | undefined {
  const dictionary = dictionaryOf(pdf, root);
  const document = referenceIn(dictionary, 'K');
  const byPage = referenceIn(dictionary, 'ParentTree');
  const nextKey = /\/ParentTreeNextKey\s+(\d+)/.exec(dictionary)?.[1];
  if (document === undefined || byPage === undefined || nextKey === undefined) return undefined;
  const byName = referenceIn(dictionary, 'IDTree');
  const isFlat = dictionaryOf(pdf, byPage).includes('/Nums');
  const isNested = byName === undefined || dictionaryOf(pdf, byName).includes('/Kids');
  return isFlat && isNested
    ? { root, document, byPage, byName, nextKey: Number(nextKey) }
    : undefined;
}

/** The numbers of the objects that are there once for all parts; those of the parts follow. */
const tops = { catalog: 1, info: 2, pages: 3, tags: 4, document: 5, byPage: 6, destinations: 7 };
const firstCopied = 8;

interface CopiedPart extends Part, CopiedFile {
  readonly firstKey: number;
}

function join(parts: readonly Part[]): Buffer {
  const copies: CopiedPart[] = [];
  let first = firstCopied;
  let firstKey = 0;
  for (const [index, part] of parts.entries()) {
    const prefix = `part${String(index + 1).padStart(3, '0')}.`;
    const instead = replacedIn(part);
    const copied = copyObjects(part.pdf, { first, instead, firstKey, prefix });
    copies.push({ ...part, ...copied, firstKey });
    first += copied.objects.size;
    firstKey += part.tags.nextKey;
  }
  for (const copy of copies) hangIn(copy);
  const objects = new Map([...writeTops(copies), ...copies.flatMap((copy) => [...copy.objects])]);
  const [{ pdf } = { pdf: undefined }] = parts;
  const head = pdf?.bytes.subarray(0, Math.min(...pdf.offsets.filter((offset) => offset > 0)));
  return writePdf({
    head: head ?? Buffer.alloc(0),
    objects,
    catalog: tops.catalog,
    info: tops.info,
  });
}

/** The element at the top of a part's tags hangs below that of all. */
function replacedIn({ pdf, destinations, tags }: Part): ReadonlyMap<number, number> {
  const replaced = new Map([
    [pdf.catalog, tops.catalog],
    [pdf.info, tops.info],
    [tags.root, tops.document],
    [tags.byPage, tops.byPage],
    [destinations, tops.destinations],
  ]);
  return tags.byName === undefined ? replaced : replaced.set(tags.byName, tops.tags);
}

/** Hangs the pages and tags of a part into the trees of all. */
function hangIn({ objects, numberOf, pages, tags }: CopiedPart): void {
  const change = (number: number, how: (text: string) => string): void => {
    const text = objects.get(numberOf(number))?.toString('latin1') ?? '';
    objects.set(numberOf(number), Buffer.from(how(text), 'latin1'));
  };
  change(pages, (text) => text.replace('<<', () => `<</Parent ${pdfReference(tops.pages)}\n`));
  change(tags.document, (text) => text.replace('/S /Document', '/S /Div'));
}

function writeTops(copies: readonly CopiedPart[]): ReadonlyMap<number, Buffer> {
  const [first] = copies;
  if (first === undefined) return new Map();
  const texts: readonly (readonly [number, string])[] = [
    [tops.catalog, writeCatalog(first)],
    [tops.info, dictionaryOf(first.pdf, first.pdf.info)],
    [tops.pages, writePages(copies)],
    [tops.tags, writeTagRoot(copies)],
    [tops.document, writeDocument(copies)],
    [tops.byPage, `/Type /ParentTree\n/Nums [${copies.map(writeKeys).join(' ')}]`],
    [tops.destinations, writeDestinations(copies)],
  ];
  return new Map(texts.map(([number, text]) => [number, Buffer.from(`\n<<${text}>>\n`, 'latin1')]));
}

/** That of the first part says what is so of all: the language, that there are tags, how to show the title. */
function writeCatalog(first: CopiedPart): string {
  const catalog = dictionaryOf(first.pdf, first.pdf.catalog);
  return first
    .rename(catalog)
    .replace(/\/Pages \d+ 0 R/, `/Pages ${pdfReference(tops.pages)}`)
    .replace(/\/StructTreeRoot \d+ 0 R/, `/StructTreeRoot ${pdfReference(tops.tags)}`);
}

function writePages(copies: readonly CopiedPart[]): string {
  const counts = copies.map(
    ({ pdf, pages }) => /\/Count (\d+)/.exec(dictionaryOf(pdf, pages))?.[1],
  );
  const count = counts.reduce((sum, each) => sum + Number(each), 0);
  const kids = copies.map(({ numberOf, pages }) => pdfReference(numberOf(pages)));
  return `/Type /Pages\n/Count ${String(count)}\n/Kids [${kids.join(' ')}]`;
}

function writeTagRoot(copies: readonly CopiedPart[]): string {
  const nextKey = copies.reduce((sum, { tags }) => sum + tags.nextKey, 0);
  const byName = copies.map(({ pdf, tags, rename }) => {
    const names = tags.byName === undefined ? '' : dictionaryOf(pdf, tags.byName);
    return rename(listAt(names, 'Kids'));
  });
  const kids = byName.filter((list) => list !== '').join(' ');
  return [
    '/Type /StructTreeRoot',
    `/K ${pdfReference(tops.document)}`,
    `/ParentTreeNextKey ${String(nextKey)}`,
    `/ParentTree ${pdfReference(tops.byPage)}`,
    ...(kids === '' ? [] : [`/IDTree <</Kids [${kids}]>>`]),
  ].join('\n');
}

function writeDocument(copies: readonly CopiedPart[]): string {
  const kids = copies.map(({ numberOf, tags }) => pdfReference(numberOf(tags.document)));
  return `/Type /StructElem\n/S /Document\n/P ${pdfReference(tops.tags)}\n/K [${kids.join(' ')}]`;
}

/** The entries of a part's table of tags by page, with the keys that its pages have now. */
function writeKeys({ pdf, tags, rename, firstKey }: CopiedPart): string {
  const list = listAt(dictionaryOf(pdf, tags.byPage), 'Nums');
  const entries = [...list.matchAll(/(\d+) (\d+ 0 R)/g)];
  return entries
    .map(([, key, reference = '']) => `${String(Number(key) + firstKey)} ${rename(reference)}`)
    .join(' ');
}

/** Where links lead. What stands in for a place in another part leads to that place. */
function writeDestinations(copies: readonly CopiedPart[]): string {
  const places = new Map(copies.flatMap(readDestinations));
  const written = [...places].map(([name, place]) => {
    const meant = name.startsWith(elsewherePrefix) ? name.slice(elsewherePrefix.length) : name;
    return `/${name} ${places.get(meant) ?? place}`;
  });
  return written.join('\n');
}

function readDestinations({ pdf, destinations, rename }: CopiedPart): readonly [string, string][] {
  const list = dictionaryOf(pdf, destinations);
  return [...list.matchAll(/\/([^\s[\]()<>{}/%]+)\s*(\[[^\]]*\])/g)].map(
    ([, name = '', place = '']) => [name, rename(place)],
  );
}

/** What stands in the brackets after a key. */
function listAt(dictionary: string, key: string): string {
  return new RegExp(`/${key}\\s*\\[([^\\]]*)\\]`).exec(dictionary)?.[1] ?? '';
}
