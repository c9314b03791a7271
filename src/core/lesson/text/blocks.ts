import { rule } from './containers.ts';

const fenceStart = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;
const heading = /^(#{1,6})(?:[ \t]|$)/;
const underline = /^(?:=+|-+)[ \t]*$/;
const rawBlock = /^<(script|pre|style|textarea)(?=[\s>]|$)/i;
const htmlBlock =
  /^<(?:[?!]|\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[\s/>]|$))/i;
/** One whole tag alone on its line; it may not interrupt a paragraph. */
const loneTag = /^<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?>[ \t]*$/i;

/** The run of backticks or tildes with which a line opens a code fence. */
export function fenceMark(content: string): string | undefined {
  const found = fenceStart.exec(content);
  return found?.[1] ?? found?.[2];
}

/** Whether a line closes the fence: the same mark, as long or longer, and nothing else. */
export function closesFence(content: string, mark: string): boolean {
  const trimmed = content.trimEnd();
  return trimmed.length >= mark.length && trimmed === (mark[0] ?? '').repeat(trimmed.length);
}

/** The level of an ATX heading, or 0. */
export function headingLevel(content: string): number {
  return heading.exec(content)?.[1]?.length ?? 0;
}

/** The level that a line of `=` or `-` gives to the paragraph above it, or 0. */
export function underlineLevel(content: string): number {
  if (!underline.test(content)) return 0;
  return content.startsWith('=') ? 1 : 2;
}

/** A thematic break. */
export function isRule(content: string): boolean {
  return rule.test(content);
}

/** What ends an HTML block that begins with this line: a closing tag, or a blank line. Undefined: no HTML block. */
export function htmlBlockEnd(content: string, paragraph: boolean): string | undefined {
  const raw = rawBlock.exec(content)?.[1];
  if (raw !== undefined) return `</${raw.toLowerCase()}>`;
  if (htmlBlock.test(content)) return '';
  return !paragraph && loneTag.test(content) ? '' : undefined;
}
