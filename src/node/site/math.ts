import temml from 'temml';

/** What Temml writes into `style`, as classes that the stylesheets know; any other style is left out. */
const classes: Readonly<Record<string, string>> = {
  'padding-left:0em': 'math-start-0',
  'padding-left:0pt': 'math-start-0',
  'padding-left:0.25em': 'math-start-1',
  'padding-left:5.9776pt': 'math-start-2',
  'padding-left:1em': 'math-start-4',
  'padding-right:0em': 'math-end-0',
  'padding-right:0pt': 'math-end-0',
  'padding-right:0.25em': 'math-end-1',
  'padding-right:5.9776pt': 'math-end-2',
  'padding:0': 'math-tight',
  'padding:3pt': 'math-roomy',
  'padding:0.3em': 'math-roomy',
  'width:100%': 'math-full',
  'width:50%': 'math-half',
  'border:1px solid': 'math-box',
  'border-right:0.06em solid': 'math-line-end',
  'border-left:0.06em solid': 'math-line-start',
  'border-top:0.06em solid': 'math-line-above',
  'border-bottom:0.06em solid': 'math-line-below',
  'border-right:0.06em dashed': 'math-dash-end',
  'border-bottom:0.06em dashed': 'math-dash-below',
  'math-depth:0': 'math-flat',
};

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
  const named = mathml.replace('<math', () => `<math alttext="${escape(tex)}"`);
  return named.replace(/<[a-z]+\b[^<>]*>/g, withoutStyle);
}

/** What TeX has against a formula, in its words; undefined when it has nothing. */
export function mathFault(tex: string): string | undefined {
  try {
    temml.renderToString(tex, { throwOnError: true, maxExpand: mostMacros });
    return undefined;
  } catch (fault) {
    return plain(fault instanceof Error ? fault.message : String(fault));
  }
}

/** The message without the excerpt that Temml underlines in it. */
function plain(message: string): string {
  const words = message
    .replace(/^ParseError:\s*/, '')
    .replace(/ at (?:position|end of input)[^]*$/, '');
  return words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
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
  const said = style.split(';').filter((each) => Object.hasOwn(classes, each));
  const names = said.map((each) => classes[each] ?? '');
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
