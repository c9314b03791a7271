/** A piece of HTML that may stand in a page as it is. Only `markup` and `raw` make it. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template: text and numbers are escaped, markup is kept, nothing shows as nothing. */
export type Value = string | number | Markup | undefined | false | readonly Value[];

/** Builds markup from a template. Every value that is not markup itself is escaped, in text and in quoted attributes. */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let text = strings[0] ?? '';
  values.forEach((value, index) => {
    text += show(value) + (strings[index + 1] ?? '');
  });
  return new Markup(text);
}

/** Takes a string as HTML. Only for what a renderer of ours has sanitised or written. */
export function raw(trusted: string): Markup {
  return new Markup(trusted);
}

/** Escapes text so that it stays text in an element and in an attribute in either kind of quotes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function show(value: Value): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if (value instanceof Markup) return value.toString();
  return value.map(show).join('');
}
