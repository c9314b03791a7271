/** What a drawing may be made of. Everything else is left out, whatever drew it. */
const elements = new Set(
  'svg g path rect circle ellipse line polyline polygon text tspan title desc defs marker clippath lineargradient radialgradient stop style'.split(
    ' ',
  ),
);

const attributes = new Set(
  (
    'class id d x y x1 y1 x2 y2 cx cy r rx ry dx dy fx fy width height points transform viewbox preserveaspectratio ' +
    'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-dashoffset stroke-linecap ' +
    'stroke-linejoin stroke-miterlimit opacity offset stop-color stop-opacity clip-path clip-rule marker-start marker-mid ' +
    'marker-end markerwidth markerheight markerunits refx refy orient gradientunits gradienttransform text-anchor ' +
    'dominant-baseline alignment-baseline baseline-shift font-family font-size font-weight font-style letter-spacing ' +
    'text-decoration textlength lengthadjust style xmlns xml:space role'
  ).split(' '),
);

/** An element of a drawing that may stay. */
export function isDrawingElement(name: string): boolean {
  return elements.has(name.toLowerCase());
}

/** An attribute of a drawing that may stay: a known name, and a value that leads nowhere but into the drawing. */
export function isDrawingAttribute(name: string, value: string): boolean {
  return attributes.has(name.toLowerCase()) && isInward(value);
}

/** Names nothing outside the drawing: `url(#arrow)` may stay, `url(//elsewhere)` may not, however it is written. */
export function isInward(value: string): boolean {
  const plain = value.replace(/\/\*[\s\S]*?\*\//g, '');
  if (/[\\<]|@import|expression\s*\(|image-set|javascript:/i.test(plain)) return false;
  return [...plain.matchAll(/url\s*\(\s*(['"]?)([^)]*)/gi)].every(([, , target]) =>
    target?.startsWith('#'),
  );
}

/** The same selectors for the drawing's class instead of its id, so that copies without ids look the same. */
export function scopeSelectors(selectors: string, id: string): string | undefined {
  const scoped = selectors.split(',').map((selector) => selector.trim());
  if (!scoped.every((selector) => selector.startsWith(`#${id}`))) return undefined;
  return scoped.map((selector) => `.${selector.slice(1)}`).join(', ');
}
