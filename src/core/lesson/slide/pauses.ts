import type { Scan } from '../text/scan.ts';

/** Writes Pandoc's `. . .` as `<!-- pause -->`, which is what reading Markdown knows. Code stays as it is. */
export function unifyPauses({ text, lines }: Scan): string {
  if (!text.includes('. . .')) return text;
  const written = lines.map((line) => {
    const content = text.slice(line.content, line.end);
    const pause = line.kind === 'text' && /^\. \. \.[ \t]*$/.test(content);
    return (
      text.slice(line.start, pause ? line.content : line.end) + (pause ? '<!-- pause -->' : '')
    );
  });
  return written.join('\n');
}
