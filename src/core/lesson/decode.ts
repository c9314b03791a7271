import type { Problem } from '../problem.ts';
import { decodeUtf16, decodeUtf8 } from './unicode.ts';

/** The text of a file, and what was wrong with its bytes. */
export interface DecodedLesson {
  /** Never holds a byte order mark. A sentence for the reader when the file cannot be shown as a lesson. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Larger files are not read. */
export const largestLesson = 5 * 1024 * 1024;

const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', [0x1f, 0x8b, 0x08]],
  ['an office document', [0xd0, 0xcf, 0x11, 0xe0]],
];

/** Turns the bytes of a lesson file into text: UTF-8, or UTF-16 with a byte order mark. */
export function decodeLesson(bytes: Uint8Array, file: string): DecodedLesson {
  if (bytes.length > largestLesson) return refuse(file, 'lesson-size', tooLarge);
  const kind = signatures.find(([, mark]) => startsWith(bytes, mark))?.[0];
  if (kind !== undefined)
    return refuse(
      file,
      'encoding',
      `The file is not text but ${kind}. Lessons are Markdown files.`,
    );
  if (startsWith(bytes, [0xff, 0xfe, 0, 0])) return refuse(file, 'encoding', notUtf8('UTF-32'));
  if (startsWith(bytes, [0xff, 0xfe]))
    return { text: decodeUtf16(bytes.subarray(2), 'little'), problems: [] };
  if (startsWith(bytes, [0xfe, 0xff]))
    return { text: decodeUtf16(bytes.subarray(2), 'big'), problems: [] };
  return decodePlain(bytes, file);
}

/** What is said of a lesson that is too large, here and where text comes in without bytes. */
export const tooLarge =
  'The lesson is larger than 5 MB and was not read. Split it, and keep images in files of their own.';

function decodePlain(bytes: Uint8Array, file: string): DecodedLesson {
  const order = guessUtf16(bytes);
  if (order !== undefined) {
    const problem = at(file, 'encoding', 'warning', notUtf8('UTF-16 without a byte order mark'));
    return { text: decodeUtf16(bytes, order), problems: [problem] };
  }
  const { text, invalidAt } = decodeUtf8(bytes);
  if (invalidAt === undefined) return { text: text.replace(/^\uFEFF+/, ''), problems: [] };
  if (bytes.subarray(0, 65536).includes(0)) {
    return refuse(file, 'encoding', 'The file is not text. Lessons are Markdown files.');
  }
  const before = decodeUtf8(bytes.subarray(0, invalidAt)).text.split(/\r\n?|\n/);
  const message = 'The file is not UTF-8: letters from here on may be wrong. Save it as UTF-8.';
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return { text, problems: [{ ...at(file, 'encoding', 'error', message), ...place }] };
}

function notUtf8(name: string): string {
  return `The file is not UTF-8 but ${name}. Save it as UTF-8.`;
}

function refuse(file: string, rule: string, message: string): DecodedLesson {
  return { text: message, problems: [at(file, rule, 'error', message)] };
}

function at(file: string, rule: string, level: Problem['level'], message: string): Problem {
  return { file, line: 1, column: 1, rule, level, message };
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return bytes.length >= mark.length && mark.every((byte, index) => bytes[index] === byte);
}

/** Western text in UTF-16 has a zero in every other byte. */
function guessUtf16(bytes: Uint8Array): 'little' | 'big' | undefined {
  const pairs = Math.min(bytes.length, 2000) >> 1;
  let low = 0;
  let high = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[pair * 2] === 0) high++;
    if (bytes[pair * 2 + 1] === 0) low++;
  }
  if (pairs > 3 && low > pairs * 0.6 && high < pairs * 0.1) return 'little';
  return pairs > 3 && high > pairs * 0.6 && low < pairs * 0.1 ? 'big' : undefined;
}
