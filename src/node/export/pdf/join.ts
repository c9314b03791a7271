import { elsewherePrefix } from '../../../core/paper/parts.ts';
import { copyObjects, keepObjects, type CopiedFile } from './copy.ts';
import { dictionaryOf, parsePdf, referenceIn, type PdfFile } from './read.ts';
import { pdfReference } from './text.ts';
import { writePdf } from './write.ts';

/**
 * Joins files that Chromium printed into one: the pages of all, with their tags, links and fonts. What pages draw is
 * copied byte by byte. Undefined when one of them has a form that is not known: then they are better printed as a whole.
 */
export function joinPdfs(files: readonly Buffer[]): Buffer | undefined {
  if (files.length === 1) return files[0];
  const [first, ...others] = files.map(readPart);
  const known = others.filter((part) => part !== undefined);
  return first === undefined || known.length < others.length ? undefined : join(first, known);
}

/** A file to join, and those of its objects that are written anew for all. */
interface Part {
  readonly pdf: PdfFile;
  readonly pages: number;
  /** Undefined where nothing leads to a place inside. */
  readonly destinations: number | undefined;
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
  if (pages === undefined || tags === undefined) return undefined;
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

/** The numbers of the objects that are there once for all parts: the first part's own, and new ones. */
interface Tops {
  readonly catalog: number;
  readonly info: number;
  readonly tags: number;
  readonly byPage: number;
  readonly pages: number;
  readonly document: number;
  readonly destinations: number;
}

interface CopiedPart extends Part, CopiedFile {
  readonly firstKey: number;
}

function join(first: Part, others: readonly Part[]): Buffer {
  const { pdf, tags } = first;
  const tops: Tops = {
    catalog: pdf.catalog,
    info: pdf.info,
    tags: tags.root,
    byPage: tags.byPage,
    pages: pdf.size,
    document: pdf.size + 1,
    destinations: pdf.size + 2,
  };
  const copies: CopiedPart[] = [{ ...first, ...keepObjects(pdf), firstKey: 0 }];
  let next = pdf.size + 3;
  let firstKey = tags.nextKey;
  for (const [index, part] of others.entries()) {
    const prefix = `part${String(index + 2).padStart(3, '0')}.`;
    const renaming = { first: next, instead: replacedIn(part, tops), firstKey, prefix };
    const copied = copyObjects(part.pdf, renaming);
    copies.push({ ...part, ...copied, firstKey });
    next += copied.objects.size;
    firstKey += part.tags.nextKey;
  }
  for (const copy of copies) hangIn(copy, tops);
  const objects = new Map(copies.flatMap((copy) => [...copy.objects]));
  for (const [number, text] of writeTops(copies, tops)) objects.set(number, `\n<<${text}>>\n`);
  return writePdf({ head: headOf(pdf), objects, catalog: tops.catalog, info: tops.info });
}

/** What stands before the first object. */
function headOf({ bytes, offsets }: PdfFile): string {
  const first = offsets.reduce((least, at) => (at > 0 ? Math.min(least, at) : least), bytes.length);
  return bytes.toString('latin1', 0, first);
}

/** Objects of a part in whose place those for all parts stand. */
function replacedIn({ pdf, destinations, tags }: Part, tops: Tops): ReadonlyMap<number, number> {
  const replaced = new Map([
    [pdf.catalog, tops.catalog],
    [pdf.info, tops.info],
    [tags.root, tops.tags],
    [tags.byPage, tops.byPage],
  ]);
  if (destinations !== undefined) replaced.set(destinations, tops.destinations);
  if (tags.byName !== undefined) replaced.set(tags.byName, tops.tags);
  return replaced;
}

/** Hangs the pages and tags of a part into the trees of all. */
function hangIn({ objects, numberOf, pages, tags }: CopiedPart, tops: Tops): void {
  const change = (number: number, how: (text: string) => string): void => {
    objects.set(numberOf(number), how(objects.get(numberOf(number)) ?? ''));
  };
  const parent = `/P ${pdfReference(tops.document)}`;
  change(pages, (text) => text.replace('<<', () => `<</Parent ${pdfReference(tops.pages)}\n`));
  change(tags.document, (text) =>
    text.replace('/S /Document', '/S /Div').replace(/\/P \d+ 0 R/, parent),
  );
}

function writeTops(
  copies: readonly CopiedPart[],
  tops: Tops,
): readonly (readonly [number, string])[] {
  return [
    [tops.catalog, writeCatalog(copies, tops)],
    [tops.pages, writePages(copies)],
    [tops.tags, writeTagRoot(copies, tops)],
    [tops.document, writeDocument(copies, tops)],
    [tops.byPage, `/Type /ParentTree\n/Nums [${copies.map(writeKeys).join(' ')}]`],
    [tops.destinations, writeDestinations(copies)],
  ];
}

/** That of the first part says what is so of all: the language, that there are tags, how to show the title. */
function writeCatalog([first]: readonly CopiedPart[], tops: Tops): string {
  const catalog = first === undefined ? '' : dictionaryOf(first.pdf, first.pdf.catalog);
  const kept = catalog.replace(/\/Dests \d+ 0 R/, '');
  return `${kept.replace(/\/Pages \d+ 0 R/, `/Pages ${pdfReference(tops.pages)}`)}
/Dests ${pdfReference(tops.destinations)}`;
}

function writePages(copies: readonly CopiedPart[]): string {
  const counts = copies.map(
    ({ pdf, pages }) => /\/Count (\d+)/.exec(dictionaryOf(pdf, pages))?.[1],
  );
  const count = counts.reduce((sum, each) => sum + Number(each), 0);
  const kids = copies.map(({ numberOf, pages }) => pdfReference(numberOf(pages)));
  return `/Type /Pages\n/Count ${String(count)}\n/Kids [${kids.join(' ')}]`;
}

function writeTagRoot(copies: readonly CopiedPart[], tops: Tops): string {
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

function writeDocument(copies: readonly CopiedPart[], tops: Tops): string {
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
  const list = destinations === undefined ? '' : dictionaryOf(pdf, destinations);
  return [...list.matchAll(/\/([^\s[\]()<>{}/%]+)\s*(\[[^\]]*\])/g)].map(
    ([, name = '', place = '']) => [name, rename(place)],
  );
}

/** What stands in the brackets after a key. */
function listAt(dictionary: string, key: string): string {
  return new RegExp(`/${key}\\s*\\[([^\\]]*)\\]`).exec(dictionary)?.[1] ?? '';
}
