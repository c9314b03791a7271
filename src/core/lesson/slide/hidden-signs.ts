import type { Scan } from '../text/scan.ts';
import type { Finding } from '../finding.ts';

const turning = /[\u202A-\u202E\u2066-\u2069]/;

/** Signs in code that cannot be seen and turn the direction of text: what runs is then not what is read. */
export function hiddenSigns({ text, lines }: Scan): readonly Finding[] {
  if (!turning.test(text)) return [];
  return lines.flatMap((line, index) => {
    const at = line.kind === 'code' ? text.slice(line.start, line.end).search(turning) : -1;
    if (at < 0) return [];
    const code = text
      .charCodeAt(line.start + at)
      .toString(16)
      .toUpperCase();
    const message = `A sign that cannot be seen (U+${code}) turns the direction of this code, so that it is not what it seems. Remove it.`;
    return [
      { rule: 'bidi-control', level: 'warning' as const, message, line: index, column: at + 1 },
    ];
  });
}
