import type { CodeToken, RenderTools } from './tools.ts';
import {
  classesOf,
  contentOf,
  h,
  isElement,
  propertyOf,
  text,
  textOf,
  type Element,
  type ElementContent,
} from './tree.ts';

/** The language of a block of code, from the class its fence gave it; empty when it has none. */
export function languageOf(pre: Element): string {
  const code = contentOf(pre).find((node) => isElement(node, 'code'));
  const name = isElement(code)
    ? classesOf(code).find((each) => each.startsWith('language-'))
    : undefined;
  return name?.slice('language-'.length) ?? '';
}

/** Makes the figure of a block of code, or of a diagram, from its `<pre>`. */
export function codeFigure(pre: Element): Element {
  const language = languageOf(pre);
  const source = textOf(pre);
  const { id, className } = pre.properties;
  const given = { id: id ?? undefined };
  if (language === 'mermaid') {
    const code = h('code', { className: ['mermaid'] }, [text(source)]);
    return h('figure', { ...given, className: ['diagram'] }, [h('pre', {}, [code])]);
  }
  const title = propertyOf(pre, 'dataTitle');
  const caption =
    title === undefined ? [] : [h('figcaption', { className: ['code-title'] }, [text(title)])];
  const figure = h('figure', {
    ...given,
    className: ['code', ...(Array.isArray(className) ? className.map(String) : [])],
    dataLanguage: language === '' ? undefined : language,
    dataMarks: propertyOf(pre, 'dataMarks'),
    dataHighlight: propertyOf(pre, 'dataHighlight'),
  });
  figure.children = [...caption, h('pre', {}, [h('code', {}, [text(source)])])];
  return figure;
}

/** Sets the code of a figure line by line, coloured where the tools know the language, with its marked lines. */
export function setCode(figure: Element, tools: RenderTools): void {
  const pre = figure.children.find((node) => isElement(node, 'pre'));
  const code = isElement(pre) ? pre.children.find((node) => isElement(node, 'code')) : undefined;
  if (!isElement(code)) return;
  const source = textOf(code).replace(/\n$/, '');
  const language = propertyOf(figure, 'dataLanguage');
  const plain = source
    .split('\n')
    .map((line): readonly CodeToken[] => [{ text: line, kind: 'plain' }]);
  const coloured = language === undefined ? undefined : tools.highlight(source, language);
  const lines = coloured !== undefined && sourceOf(coloured) === source ? coloured : plain;
  const marked = parseLines(propertyOf(figure, 'dataMarks') ?? '', lines.length);
  code.children = lines.flatMap((line, index) => setLine(line, { number: index + 1, marked }));
  delete figure.properties['dataMarks'];
}

function sourceOf(lines: readonly (readonly CodeToken[])[]): string {
  return lines.map((line) => line.map((token) => token.text).join('')).join('\n');
}

function setLine(
  tokens: readonly CodeToken[],
  { number, marked }: { readonly number: number; readonly marked: ReadonlySet<number> },
): ElementContent[] {
  const runs = tokens
    .filter((token) => token.text !== '')
    .map((token) =>
      token.kind === 'plain'
        ? text(token.text)
        : h('span', { className: [`t-${token.kind}`] }, [text(token.text)]),
    );
  const line = h('span', {
    className: ['line'],
    dataLine: number,
    dataMarked: marked.has(number) ? '' : undefined,
  });
  line.children = runs;
  return number === 1 ? [line] : [text('\n'), line];
}

/** The line numbers that `2,4-6` names; `all` and `*` name every line. */
export function parseLines(ranges: string, count: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (const range of ranges.split(',')) {
    const [, from, to] = /^\s*(\d+)(?:-(\d+))?\s*$/.exec(range) ?? [];
    const every = /^\s*(?:all|\*)\s*$/.test(range);
    const first = every ? 1 : Number(from ?? 0);
    const last = every ? count : Number(to ?? from ?? 0);
    for (let line = Math.max(1, first); line <= Math.min(last, count); line++) found.add(line);
  }
  return found;
}
