/**
 * The file of the course that a path written in a lesson leads to, relative to the course folder. Undefined when it
 * leads out of the folder.
 */
export function resolvePath(lessonFile: string, path: string): string | undefined {
  const parts = path.startsWith('/') ? [] : lessonFile.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** Whether an address leads away from the course: another host, mail, data. */
export function leadsOutside(href: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href);
}

/** The path and the fragment of an address, percent-decoded where that is possible. */
export function splitAddress(href: string): { readonly path: string; readonly fragment: string } {
  const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#([\s\S]*))?$/.exec(href) ?? [];
  return { path: decode(path), fragment: decode(fragment) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
