/** Attributes whose words name elements by id. */
const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'headers', 'for'];

/** Puts a prefix before every id inside an element and before what refers to them, so that two lessons share none. */
export function prefixIds(inside: Element, prefix: string): void {
  for (const element of inside.querySelectorAll('[id]')) element.id = prefix + element.id;
  for (const name of references)
    for (const element of inside.querySelectorAll(`[${name}]`))
      element.setAttribute(
        name,
        (element.getAttribute(name) ?? '').replaceAll(/\S+/g, (id) => prefix + id),
      );
  for (const link of inside.querySelectorAll('a[href^="#"]'))
    link.setAttribute(
      'href',
      (link.getAttribute('href') ?? '').replace(/^#(?!\/|\d)/, `#${prefix}`),
    );
}

/** Takes the ids off an element and all inside it: a copy must not bear them. */
export function dropIds(element: Element): void {
  element.removeAttribute('id');
  for (const inside of element.querySelectorAll('[id]')) inside.removeAttribute('id');
}
