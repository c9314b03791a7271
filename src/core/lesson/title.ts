/** The title of a lesson as far as it is known before Markdown is read: enough to tell what kind of lesson it is. */
export function roughTitle(
  title: string | undefined,
  headings: readonly (string | undefined)[],
  file: string,
): string {
  return title ?? headings.find((heading) => heading !== undefined) ?? nameOf(file);
}

/** The words of a file's name: `02-setting-up.md` is “02 setting up”. */
export function nameOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  return name.replace(/[-_\s]+/g, ' ').trim() || 'Lesson';
}
