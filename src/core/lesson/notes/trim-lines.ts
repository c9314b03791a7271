/** Text without empty lines at its ends; the indent of its first line stays. */
export function trimLines(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}
