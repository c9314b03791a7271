import MarkdownIt from 'markdown-it';

/** Words of a lesson as plain Markdown would show them; comments and front matter are not words, nor is an option's letter or verdict. */
export function wordsOf(text: string): readonly string[] {
  const body = text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    // Keys that have lost their first fence, under a heading with the name of the file.
    .replace(
      /^(?:#[^\n]*\.md\n)?\s*(?:(?:layout|title|section|lesson|order):[^\n]*\n)+\s*---\n/,
      '',
    )
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/^(\s*- )[A-Z]\) /gm, '$1')
    .replace(/^(\s*- )(?:Correct|Incorrect): /gm, '$1');
  const html = new MarkdownIt().render(body);
  return (
    html
      .replace(/<[^>]*>/g, ' ')
      .replace(/&\w+;/g, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** How often each word is there. */
export function countWords(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
