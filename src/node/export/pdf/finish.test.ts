import { describe, expect, it } from 'vitest';
import { countPages, finishPdf, type PdfFacts } from './finish.ts';
import { dictionaryOf, parsePdf, referenceIn } from './read.ts';
import { pdfText } from './text.ts';

/** A file of two pages, laid out as Chromium lays out its own. */
function printedFile(): Buffer {
  const objects = [
    '<</Title (Old \\(title\\))\n/Creator (Mozilla/5.0 \\(X11\\))\n/Producer (Skia/PDF)>>',
    '<</Type /Page\n/MediaBox [0 0 960 540]>>',
    '<</Type /Page\n/MediaBox [0 0 960 540]>>',
    '<</Type /Pages\n/Count 2\n/Kids [2 0 R 3 0 R]>>',
    '<</Type /Catalog\n/Pages 4 0 R\n/MarkInfo <</Type /MarkInfo\n/Marked true>>\n/StructTreeRoot 6 0 R\n/Lang (en)>>',
    '<</Type /StructTreeRoot\n/K [2 0 R]>>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  text += `xref\n0 7\n0000000000 65535 f \n${table.join('')}trailer\n<</Size 7\n/Root 5 0 R\n/Info 1 0 R>>\nstartxref\n${String(text.length)}\n%%EOF`;
  return Buffer.from(text, 'latin1');
}

const facts: PdfFacts = {
  title: 'Naïve (title)',
  author: 'Ada',
  subject: undefined,
  outline: [
    { title: 'Lesson', page: 0, children: [{ title: 'Slide', page: 1, children: [] }] },
    { title: 'End', page: 1, children: [] },
  ],
  labels: ['1', '1.2'],
};

describe('finishPdf', () => {
  const before = printedFile();
  const after = finishPdf(before, facts);
  const added = after.subarray(before.length).toString('latin1');

  it('changes no byte of what was printed', () => {
    expect(after.subarray(0, before.length).equals(before)).toBe(true);
  });

  it('replaces the title and keeps what it does not know', () => {
    expect(added).toContain('/Title <feff004e0061');
    expect(added).toContain('/Author (Ada)');
    expect(added).toContain('/Producer (Skia/PDF)');
    expect(added).not.toContain('Mozilla');
    expect(added).not.toContain('/Subject');
  });

  it('keeps the catalog and adds outline and labels', () => {
    expect(added).toContain('/Lang (en)');
    expect(added).toContain('/Marked true');
    expect(added).toContain('/Outlines 7 0 R');
    expect(added).toContain('/Nums [0 <</P (1)>> 1 <</P (1.2)>>]');
  });

  it('nests the outline and leads to the tops of pages', () => {
    expect(added).toMatch(/7 0 obj\n<<\/Type \/Outlines\/First 8 0 R\/Last 9 0 R\/Count 3>>/);
    expect(added).toMatch(
      /8 0 obj\n<<\/Title \(Lesson\).*\/Dest \[2 0 R \/XYZ 0 540 0\]\/Next 9 0 R\/First 10 0 R/,
    );
    expect(added).toMatch(/10 0 obj\n<<\/Title \(Slide\)\/Parent 8 0 R\/Dest \[3 0 R/);
  });

  it('says what tags mean that PDF does not know', () => {
    expect(added).toMatch(/6 0 obj\n<<.*\n\/K \[2 0 R\]\n\/RoleMap <<.*\/Strong \/Span/);
  });

  it('points its table at the objects', () => {
    for (const [, number, offset] of added.matchAll(/^(\d+) 1\n(\d{10}) 00000 n/gm))
      expect(after.subarray(Number(offset)).toString('latin1')).toMatch(
        new RegExp(`^${String(number)} 0 obj`),
      );
  });

  it('leaves other kinds of file alone', () => {
    const other = Buffer.from('not a PDF');
    expect(finishPdf(other, facts)).toBe(other);
    expect(countPages(other)).toBe(0);
  });
});

describe('parsePdf', () => {
  it('finds pages and references', () => {
    const pdf = parsePdf(printedFile());
    expect(pdf?.size).toBe(7);
    expect(pdf && referenceIn(dictionaryOf(pdf, pdf.catalog), 'Pages')).toBe(4);
    expect(countPages(printedFile())).toBe(2);
  });
});

describe('pdfText', () => {
  it('escapes brackets and writes other letters as UTF-16', () => {
    expect(pdfText('a(b)\\')).toBe('(a\\(b\\)\\\\)');
    expect(pdfText('é😀')).toBe('<feff00e9d83dde00>');
  });
});
