/** Inline things that are never cut. */
const atoms = 'code, .ui, kbd, math, img, svg, sup, sub, .quote, button';

const sentenceEnd = /[.!?…]["'”’)\]]*\s+|[。！？]["'”’」』）]*/gu;

/** A stretch without a sentence end is cut at a space before it grows longer than this. */
const longest = 220;

/**
 * Cuts the words of an element into stretches, each a sentence or a part of a long one. Returns the elements that
 * show each stretch, in order; text gets a span of its own, small inline elements stay whole.
 */
export function splitWords(element: Element): readonly (readonly Element[])[] {
  const stretches: Element[][] = [[]];
  let length = 0;
  for (const leaf of leavesOf(element)) {
    for (const part of leaf instanceof Text ? cutText(leaf) : [leaf]) {
      stretches.at(-1)?.push(part);
      const text = part.textContent ?? '';
      length += text.length;
      const ends = /([.!?…]["'”’)\]]*\s+|[。！？]["'”’」』）]*)$/u.test(text);
      if ((ends && length > 40) || length >= longest) {
        stretches.push([]);
        length = 0;
      }
    }
  }
  return stretches.filter((stretch) => stretch.length > 0);
}

/** Text nodes and whole inline elements, in order. */
function leavesOf(element: Element): readonly (Text | Element)[] {
  return [...element.childNodes].flatMap((node) => {
    if (node instanceof Text) return [node];
    if (!(node instanceof Element)) return [];
    const isWhole = node.matches(atoms) && (node.textContent ?? '').length <= longest;
    return isWhole || node.childNodes.length === 0 ? [node] : leavesOf(node);
  });
}

/** Replaces a text node by spans, one for each sentence or part of one. */
function cutText(text: Text): readonly Element[] {
  const parts = partsOf(text.data).map((words) => {
    const span = text.ownerDocument.createElement('span');
    span.textContent = words;
    return span;
  });
  text.replaceWith(...parts);
  return parts;
}

function partsOf(words: string): readonly string[] {
  const ends = [...words.matchAll(sentenceEnd)].map((match) => match.index + match[0].length);
  const sentences = [...ends, words.length].map((end, index, all) =>
    words.slice(all[index - 1] ?? 0, end),
  );
  return sentences.flatMap(shorten).filter((part) => part !== '');
}

/** Cuts words into parts of at most `longest` characters, at spaces where there are any. */
function shorten(words: string): readonly string[] {
  if (words.length <= longest) return [words];
  const space = words.lastIndexOf(' ', longest - 1);
  const end = space > longest / 3 ? space + 1 : longest;
  return [words.slice(0, end), ...shorten(words.slice(end))];
}
