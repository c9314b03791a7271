import temml from 'temml';

/** What Temml writes into `style`, as classes that the stylesheets know; any other style is left out. */
const classes: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/text-align:\s*left/, 'tml-left'],
  [/text-align:\s*right/, 'tml-right'],
  [/border:\s*1px solid/, 'math-box'],
  [/border-(?:left|inline-start)/, 'math-line-start'],
  [/border-(?:right|inline-end)/, 'math-line-end'],
  [/border-top/, 'math-line-top'],
  [/border-bottom/, 'math-line-bottom'],
  [/math-depth:\s*0|math-style:\s*normal/, 'math-normal'],
  [/padding(?:-left|-right)?:\s*0/, 'math-tight'],
  [/width:\s*(?:50|100)%/, 'math-wide'],
];

/** How far one formula may unfold its macros; a formula that wants more is shown as its source. */
const mostMacros = 500;
const longest = 5_000;

/**
 * MathML for a TeX formula, with its source as words for those who hear it; a formula that TeX does not understand
 * comes back as its source in an element of class `math-error`. Never throws, and writes no styles.
 */
export function renderMath(tex: string, display: boolean): string {
  const mathml = tex.length > longest ? undefined : mathmlOf(tex, display);
  if (mathml === undefined) return `<code class="math-error">${escape(tex)}</code>`;
  const named = mathml.replace('<math', `<math alttext="${escape(tex)}"`);
  return named.replace(/<[a-z]+\b[^<>]*>/g, withoutStyle);
}

/** What TeX has against a formula, in its words; undefined when it has nothing. */
export function mathFault(tex: string): string | undefined {
  try {
    temml.renderToString(tex, { throwOnError: true, maxExpand: mostMacros });
    return undefined;
  } catch (fault) {
    return fault instanceof Error ? fault.message.replace(/\s+/g, ' ').trim() : 'not understood';
  }
}

function mathmlOf(tex: string, display: boolean): string | undefined {
  try {
    return temml.renderToString(tex, {
      displayMode: display,
      throwOnError: true,
      trust: false,
      maxExpand: mostMacros,
      maxSize: [20, 20],
    });
  } catch {
    return undefined;
  }
}

/** A tag with what its style said as classes. */
function withoutStyle(tag: string): string {
  const style = / style="([^"]*)"/.exec(tag)?.[1];
  if (style === undefined) return tag;
  const names = classes.filter(([pattern]) => pattern.test(style)).map(([, name]) => name);
  const plain = tag.replace(/ style="[^"]*"/, colours(style));
  if (names.length === 0) return plain;
  if (plain.includes(' class="')) return plain.replace(' class="', ` class="${names.join(' ')} `);
  return plain.replace(/(\/?>)$/, ` class="${names.join(' ')}"$1`);
}

/** Colours as the attributes that MathML has for them. */
function colours(style: string): string {
  const text = /(?:^|;)\s*color:\s*(#[\da-f]{3,8}|[a-z]+)/i.exec(style)?.[1];
  const ground = /background-color:\s*(#[\da-f]{3,8}|[a-z]+)/i.exec(style)?.[1];
  return [
    text === undefined ? '' : ` mathcolor="${text}"`,
    ground === undefined ? '' : ` mathbackground="${ground}"`,
  ].join('');
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
