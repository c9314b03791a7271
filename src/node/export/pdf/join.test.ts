import { describe, expect, it } from 'vitest';
import { countPages } from './finish.ts';
import { joinPdfs } from './join.ts';
import { dictionaryOf, parsePdf, readPages, referenceIn, type PdfFile } from './read.ts';

/** Objects as they are written, from number 1 on; the last is the catalog. */
function fileOf(objects: readonly string[]): Buffer {
  let text = '%PDF-1.4\n%\xd3\xeb\xe9\xe1\n';
  const table = objects.map((object, index) => {
    const at = text.length;
    text += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const size = String(objects.length + 1);
  text += `xref\n0 ${size}\n0000000000 65535 f \n${table.join('')}trailer\n<</Size ${size}\n/Root ${String(objects.length)} 0 R\n/Info 1 0 R>>\nstartxref\n${String(text.length)}\n%%EOF`;
  return Buffer.from(text, 'latin1');
}

/** A file of one page with a link, a heading of a table, and words that look like references. */
function printed(words: string, places: string): Buffer {
  return fileOf([
    '<</Title (One \\(1 0 R\\))>>',
    `<</Type /Page\n/MediaBox [0 0 960 540]\n/Contents 3 0 R\n/Annots [9 0 R]\n/StructParents 0\n/Parent 4 0 R>>`,
    `<</Length ${String(words.length)}>> stream\n${words}\nendstream`,
    '<</Type /Pages\n/Count 1\n/Kids [2 0 R]>>',
    `<<${places}>>`,
    '<</Type /StructTreeRoot\n/K 7 0 R\n/ParentTreeNextKey 2\n/ParentTree 10 0 R\n/IDTree 12 0 R>>',
    '<</Type /StructElem\n/S /Document\n/P 6 0 R\n/K 8 0 R>>',
    '<</Type /StructElem\n/S /TH\n/P 7 0 R\n/Pg 2 0 R\n/Alt (see 2 0 R stream\n)\n/A [<</Headers [(node00000007)]>>]\n/ID (node00000007)\n/K 0>>',
    '<</Type /Annot\n/Subtype /Link\n/Dest /elsewhere:end\n/StructParent 1>>',
    '<</Type /ParentTree\n/Nums [0 11 0 R 1 8 0 R]>>',
    '[8 0 R]',
    '<</Kids [13 0 R]>>',
    '<</Limits [(node00000007) (node00000007)]\n/Names [(node00000007) 8 0 R]>>',
    '<</Type /Catalog\n/Pages 4 0 R\n/Dests 5 0 R\n/StructTreeRoot 6 0 R\n/Lang (en)>>',
  ]);
}

const first = printed('BT (2 0 R) Tj ET', '/elsewhere:end [2 0 R /XYZ 0 0 0]');
const second = printed('endobj 9 0 R stream', '/end [2 0 R /XYZ 7 540 0]');

function joined(): PdfFile {
  const pdf = parsePdf(joinPdfs([first, second]) ?? Buffer.alloc(0));
  if (pdf === undefined) throw new Error('The joined file cannot be read.');
  return pdf;
}

/** The dictionary that a key of another leads to. */
function follow(pdf: PdfFile, from: string, ...keys: readonly string[]): string {
  return keys.reduce((dictionary, key) => {
    const number = referenceIn(dictionary, key);
    return number === undefined ? '' : dictionaryOf(pdf, number);
  }, from);
}

describe('joinPdfs', () => {
  const pdf = joined();
  const text = pdf.bytes.toString('latin1');
  const catalog = dictionaryOf(pdf, pdf.catalog);
  const pages = readPages(pdf);

  it('leaves one file as it is', () => {
    expect(joinPdfs([first])).toBe(first);
  });

  it('has the pages of all, with all that they draw', () => {
    expect(countPages(pdf.bytes)).toBe(2);
    const drawn = pages.map(({ number }) => {
      const contents = referenceIn(dictionaryOf(pdf, number), 'Contents') ?? 0;
      return pdf.bytes.toString('latin1', pdf.offsets[contents]).split('endstream')[0];
    });
    expect(drawn[0]).toContain('stream\nBT (2 0 R) Tj ET\n');
    expect(drawn[1]).toContain('stream\nendobj 9 0 R stream\n');
  });

  it('numbers references and not words that look like them', () => {
    expect(text).toContain('/Title (One \\(1 0 R\\))');
    expect(text.match(/\/Alt \(see 2 0 R stream\n\)/g)).toHaveLength(2);
    const references = [...text.matchAll(/\/(?:Parent|Pg|P|K|Contents) (\d+) 0 R/g)];
    for (const [, number] of references) expect(pdf.offsets[Number(number)]).toBeGreaterThan(0);
    for (const { number } of pages)
      expect(follow(pdf, dictionaryOf(pdf, number), 'Parent', 'Parent')).toContain('/Count 2');
  });

  it('hangs the tags of all below one document', () => {
    expect(text.match(/\/S \/Document/g)).toHaveLength(1);
    const document = follow(pdf, catalog, 'StructTreeRoot', 'K');
    const kids = [...document.matchAll(/\d+(?= 0 R)/g)].map(([number]) => Number(number)).slice(1);
    expect(kids.map((kid) => dictionaryOf(pdf, kid).includes('/S /Div'))).toEqual([true, true]);
    expect(follow(pdf, dictionaryOf(pdf, kids[1] ?? 0), 'P')).toBe(document);
  });

  it('finds tags by page, by link and by name', () => {
    expect(catalog).toContain('/Lang (en)');
    expect(follow(pdf, catalog, 'StructTreeRoot')).toContain('/ParentTreeNextKey 4');
    const keys = [
      ...follow(pdf, catalog, 'StructTreeRoot', 'ParentTree').matchAll(/(\d+) \d+ 0 R/g),
    ];
    expect(keys.map(([, key]) => key)).toEqual(['0', '1', '2', '3']);
    expect(
      pages.map(({ number }) => /\/StructParents (\d+)/.exec(dictionaryOf(pdf, number))?.[1]),
    ).toEqual(['0', '2']);
    const names = [...text.matchAll(/\/ID \((.*)\)/g)].map(([, name]) => name);
    expect(names).toEqual(['node00000007', 'part002.node00000007']);
    for (const name of names) expect(text.split(`(${String(name)})`)).toHaveLength(6);
  });

  it('leads links to the true place in another part', () => {
    const places = follow(pdf, catalog, 'Dests');
    const end = `[${String(pages[1]?.number)} 0 R /XYZ 7 540 0]`;
    expect(places).toContain(`/end ${end}`);
    expect(places).toContain(`/elsewhere:end ${end}`);
  });

  it('joins files without links', () => {
    const plain = Buffer.from(
      first.toString('latin1').replace('/Dests 5 0 R', '            '),
      'latin1',
    );
    const file = parsePdf(joinPdfs([plain, second]) ?? Buffer.alloc(0));
    expect(file && follow(file, dictionaryOf(file, file.catalog), 'Dests')).toContain('/end [');
    expect(countPages(joinPdfs([plain, plain]) ?? Buffer.alloc(0))).toBe(2);
  });

  it('does not join what it does not know', () => {
    expect(joinPdfs([first, Buffer.from('not a PDF')])).toBeUndefined();
    expect(joinPdfs([first, fileOf(['<<>>', '<</Type /Catalog\n/Pages 1 0 R>>'])])).toBeUndefined();
  });
});
