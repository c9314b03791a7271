import { isDrawingAttribute, isDrawingElement, isInward, scopeSelectors } from './svg-rules.ts';

/**
 * SVG text from a tool that draws → an element that holds shapes, words and styles for them alone. Undefined when the
 * text is no SVG.
 */
export function cleanSvg(text: string, id: string): SVGSVGElement | undefined {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  const svg = parsed.documentElement;
  if (!(svg instanceof SVGSVGElement) || parsed.querySelector('parsererror') !== null)
    return undefined;
  for (const element of svg.querySelectorAll('*')) {
    if (!isDrawingElement(element.localName)) element.remove();
    else if (element.localName === 'style') element.textContent = cleanStyles(element, id);
  }
  for (const element of [svg, ...svg.querySelectorAll('*')]) cleanAttributes(element);
  svg.classList.add(id);
  sizeByViewBox(svg);
  return document.importNode(svg, true);
}

function cleanAttributes(element: Element): void {
  for (const name of element.getAttributeNames())
    if (!isDrawingAttribute(name, element.getAttribute(name) ?? '')) element.removeAttribute(name);
}

/** The rules that speak of this drawing, and load nothing. */
function cleanStyles(style: Element, id: string): string {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style.textContent);
  return [...sheet.cssRules]
    .filter((rule) => rule instanceof CSSStyleRule)
    .filter((rule) => isInward(rule.style.cssText))
    .map((rule) => {
      const selectors = scopeSelectors(rule.selectorText, id);
      return selectors === undefined ? '' : `${selectors} { ${rule.style.cssText} }`;
    })
    .join('\n');
}

/** As large as it was drawn, if there is room. */
function sizeByViewBox(svg: SVGSVGElement): void {
  const { width, height } = svg.viewBox.baseVal;
  svg.removeAttribute('style');
  svg.setAttribute('width', String(Math.ceil(width)));
  svg.setAttribute('height', String(Math.ceil(height)));
}
