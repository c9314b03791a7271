import type { Schema } from 'hast-util-sanitize';

const list = (names: string): string[] => names.split(' ');

/** Elements of HTML that authors may use. */
const htmlTags = list(
  'a abbr aside audio b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em ' +
    'figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small source span ' +
    'strike strong sub summary sup table tbody td tfoot th thead time tr track tt u ul var video wbr',
);

/** Elements of MathML Core and what Temml writes besides. None holds HTML, links or actions of its own. */
const mathTags = list(
  'math menclose merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt ' +
    'mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none',
);

const mathAttributes = list(
  'accent accentUnder accentunder alttext columnAlign columnalign columnLines columnlines columnSpacing columnspacing ' +
    'columnSpan columnspan depth display displayStyle displaystyle fence form frame height largeOp largeop lineBreak ' +
    'linebreak lineThickness linethickness lspace mathBackground mathbackground mathColor mathcolor mathSize mathsize ' +
    'mathVariant mathvariant maxSize maxsize minSize minsize movableLimits movablelimits notation rowAlign rowalign ' +
    'rowLines rowlines rowSpacing rowspacing rowSpan rowspan rspace scriptLevel scriptlevel separator stretchy ' +
    'symmetric voffset width',
);

/** Elements that are taken away; an author is told about each. */
const toldNames = list(
  'applet base button canvas dialog embed fieldset form frame frameset iframe input link meta noembed noframes ' +
    'noscript object optgroup option output param picture plaintext portal progress script select slot style svg ' +
    'template textarea title xmp',
);

/** Elements of blocks that are passed over: a `<div>` stands in their place, so that their words stay apart. */
const blockNames = list(
  'address article body center dialog dir fieldset footer form header hgroup main menu nav optgroup option search section',
);

/** Elements that are passed over; only their words stay. */
const plainNames = list(
  'acronym area big data fencedframe font head html label legend map marquee meter nobr',
);

/** Names of the elements that may be shown. */
export const allowedTags: ReadonlySet<string> = new Set([...htmlTags, ...mathTags]);

/** Names of the elements an author is told about when they are taken away. */
export const toldTags: ReadonlySet<string> = new Set(toldNames);

/** Names of the elements that become a `<div>`. */
export const divTags: ReadonlySet<string> = new Set(blockNames);

/** Names that mean an element, though it is not shown; any other word in angle brackets is a word of the author. */
export const knownTags: ReadonlySet<string> = new Set([...toldNames, ...blockNames, ...plainNames]);

/** Put before every id from a lesson, so that it can name nothing of the page's own; slide ids have no such dot. */
export const idPrefix = 'u.';

/** What an element may carry. URLs and `data-` attributes are looked at once more, in sanitise.ts. */
export const schema: Schema = {
  tagNames: [...allowedTags],
  strip: list('iframe noembed noframes noscript script style svg template title'),
  attributes: {
    '*': ['ariaHidden', 'ariaLabel', 'className', 'data*', 'dir', 'id', 'lang', 'title'],
    a: ['download', 'href'],
    audio: ['controls', 'loop', 'muted', 'preload', 'src'],
    col: ['span'],
    colgroup: ['span'],
    details: ['open'],
    img: ['alt', 'height', 'src', 'width'],
    li: ['value'],
    ol: ['reversed', 'start', ['type', '1', 'a', 'A', 'i', 'I']],
    source: ['src', 'type'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
    track: ['default', 'kind', 'label', 'src', 'srcLang'],
    video: ['controls', 'height', 'loop', 'muted', 'poster', 'preload', 'src', 'width'],
    ...Object.fromEntries(mathTags.map((name) => [name, mathAttributes])),
  },
  ancestors: {
    ...Object.fromEntries(list('tbody td tfoot th thead tr').map((name) => [name, ['table']])),
    ...Object.fromEntries(mathTags.slice(1).map((name) => [name, ['math']])),
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
  clobber: ['id'],
  clobberPrefix: idPrefix,
  required: {},
  allowComments: false,
  allowDoctypes: false,
};
