import type { Element, ElementContent, Properties, Root, RootContent, Text } from 'hast';

export type { Element, ElementContent, Properties, Root, RootContent, Text };

/** Anything that has children: the root of a fragment or an element. */
export type Parent = Root | Element;

/** Makes an element. Undefined properties are left out. */
export function h(
  tagName: string,
  properties: Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>,
  children: readonly ElementContent[] = [],
): Element {
  const given: Properties = {};
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined) continue;
    given[key] = typeof value === 'object' ? [...value] : value;
  }
  return { type: 'element', tagName, properties: given, children: [...children] };
}

/** Makes a text. */
export function text(value: string): Text {
  return { type: 'text', value };
}

/** The node is an element, and one of these names when names are given. */
export function isElement<Name extends string>(
  node: RootContent | Root | undefined,
  ...names: readonly Name[]
): node is Element & { tagName: Name } {
  if (node?.type !== 'element') return false;
  return names.length === 0 || names.some((name) => name === node.tagName);
}

/** Gives an element another name. */
export function rename(element: Element, name: string): void {
  element.tagName = name;
}

/** The node is white space between blocks. */
export function isBlank(node: RootContent): boolean {
  return node.type === 'text' ? node.value.trim() === '' : node.type !== 'element';
}

/** Children without a doctype, which a fragment never has. */
export function contentOf(parent: Parent): ElementContent[] {
  const nodes: readonly RootContent[] = parent.children;
  return nodes.filter((node) => node.type !== 'doctype');
}

/** Children that are more than white space between blocks. */
export function solid(parent: Parent): ElementContent[] {
  return contentOf(parent).filter((node) => !isBlank(node));
}

/** Nodes without the white space before the first and after the last. */
export function trimmed(nodes: readonly ElementContent[]): ElementContent[] {
  const first = nodes.findIndex((node) => !isBlank(node));
  const inside = nodes.slice(Math.max(0, first), nodes.findLastIndex((node) => !isBlank(node)) + 1);
  const [start, end] = [inside[0], inside.at(-1)];
  if (start?.type === 'text') start.value = start.value.trimStart();
  if (end?.type === 'text') end.value = end.value.trimEnd();
  return inside;
}

/** All the text inside a node, in order. */
export function textOf(node: RootContent | Root): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The classes of an element. */
export function classesOf(element: Element): readonly string[] {
  const value = element.properties['className'];
  return Array.isArray(value) ? value.map(String) : [];
}

/** The element has the class. */
export function hasClass(element: Element, name: string): boolean {
  return classesOf(element).includes(name);
}

/** Gives the element a class more. */
export function addClass(element: Element, ...names: readonly string[]): void {
  const rest = classesOf(element).filter((each) => !names.includes(each));
  element.properties['className'] = [...names, ...rest];
}

/** A property as text; undefined when absent. */
export function propertyOf(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  return value === undefined || value === null || value === false ? undefined : String(value);
}

/** Calls `visit` for every element below a node, parents before children; what `visit` puts in the place of an element is not visited. */
export function eachElement(
  parent: Parent,
  visit: (element: Element, parent: Parent) => void,
): void {
  for (const child of parent.children.slice()) {
    if (child.type !== 'element') continue;
    visit(child, parent);
    eachElement(child, visit);
  }
}

/** Puts others in the place of a child. */
export function replace(
  parent: Parent,
  child: ElementContent,
  others: readonly ElementContent[],
): void {
  const index = parent.children.indexOf(child);
  if (index >= 0) parent.children.splice(index, 1, ...others);
}
