import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The tools that look into PDFs, as Debian's `poppler-utils` and `qpdf` bring them. */
const tools = ['pdfinfo', 'pdftotext', 'pdftoppm', 'pdftohtml', 'pdffonts', 'qpdf'];

/** Those that are not installed here; the tests that need them are skipped and say so. */
export const missingTools: readonly string[] = tools.filter(
  (tool) =>
    !(process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, tool))),
);

function run(tool: string, ...words: readonly string[]): string {
  return execFileSync(tool, words, { encoding: 'utf8', maxBuffer: 100_000_000 });
}

/** The colour of a point of a page, from 0 to 1 across and down: red, green and blue from 0 to 255. */
export function colourAt(file: string, page: number, [x, y]: readonly [number, number]) {
  const words = ['-r', '96', '-f', String(page), '-l', String(page), file];
  const picture = execFileSync('pdftoppm', words, { maxBuffer: 100_000_000 });
  // P6, width, height, the largest value, then three bytes for each point.
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.toString('latin1', 0, 32));
  const [width, height] = [Number(head?.[1]), Number(head?.[2])];
  const at = Math.floor(y * height) * width + Math.floor(x * width);
  return [...picture.subarray((head?.[0].length ?? 0) + 3 * at).subarray(0, 3)];
}

/** What a file says about itself, as `pdfinfo` lists it: `Title`, `Pages`, `Page size`. */
export function factsOf(file: string): ReadonlyMap<string, string> {
  const lines = run('pdfinfo', file).split('\n');
  return new Map(
    lines.map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at), line.slice(at + 1).trim()];
    }),
  );
}

/** The words that are drawn on the pages. */
export function drawnText(file: string): string {
  return run('pdftotext', file, '-');
}

/** The words that the tags hold, in their order. */
export function taggedText(file: string): string {
  const lines = run('pdfinfo', '-struct-text', file).split('\n');
  return lines.map((line) => /^\s*"(.*)"$/.exec(line)?.[1] ?? '').join(' ');
}

/** The share of the signs of one text that another holds too, however they are ordered; 1 when all of them. */
export function shareHeld(text: string, by: string): number {
  const held = countSigns(by);
  let all = 0;
  let found = 0;
  for (const [sign, count] of countSigns(text)) {
    all += count;
    found += Math.min(count, held.get(sign) ?? 0);
  }
  return all === 0 ? 1 : found / all;
}

/** Letters and digits alone: spaces and hyphens differ with the breaking of lines. */
function countSigns(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const sign of text.normalize('NFKC').match(/[\p{L}\p{N}]/gu) ?? [])
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return counts;
}

/** A line of a file's outline. */
export interface OutlineLine {
  readonly title: string;
  /** From 1. */
  readonly page: number;
  readonly kids: readonly OutlineLine[];
}

/** The outline of a file as `qpdf` reads it. */
export function outlineOf(file: string): readonly OutlineLine[] {
  const json = run('qpdf', '--json', '--json-key=outlines', file);
  interface Line {
    readonly title: string;
    readonly destpageposfrom1: number;
    readonly kids: readonly Line[];
  }
  const read = ({ title, destpageposfrom1, kids }: Line): OutlineLine => ({
    title,
    page: destpageposfrom1,
    kids: kids.map(read),
  });
  // The shape is that of a tool whose version the tests do not choose; a wrong one fails them.
  return (JSON.parse(json) as { readonly outlines: readonly Line[] }).outlines.map(read);
}

/** The addresses that links lead to, outside of the file. */
export function urlsOf(file: string): readonly string[] {
  const lines = run('pdfinfo', '-url', file).split('\n').slice(1);
  return lines.flatMap((line) => /^\s*\d+\s+\S+\s+(\S+)$/.exec(line)?.[1] ?? []);
}

/** The pages that links inside of a file lead to, from 1, with their words. */
export function linksInside(file: string): readonly { words: string; page: number }[] {
  const xml = run('pdftohtml', '-xml', '-i', '-stdout', file);
  return [...xml.matchAll(/<a href="[^"#]*#(\d+)">(.*?)<\/a>/g)].map(([, page, words = '']) => ({
    words: words.replaceAll(/<[^>]*>/g, '').trim(),
    page: Number(page),
  }));
}

/** Whether the structure of a file is sound. */
export function isSound(file: string): boolean {
  return run('qpdf', '--check', file).includes('No syntax or stream encoding errors');
}

/** The fonts of a file that are not in it. */
export function foreignFonts(file: string): readonly string[] {
  const lines = run('pdffonts', file).trim().split('\n').slice(2);
  return lines.filter((line) => !/\s(?:yes)\s+(?:yes|no)\s+(?:yes|no)\s+\d+\s+\d+$/.test(line));
}

/** Everything that is in a file, with its streams unpacked: for looking for what must not be there. */
export function everythingIn(file: string): string {
  return run('qpdf', '--qdf', '--object-streams=disable', '--stream-data=uncompress', file, '-');
}
