/** The places of all runs of backticks of one length, and how far they were used. */
interface Runs {
  readonly places: number[];
  used: number;
}

/** Runs of backticks by their length, so that closing a code span never looks at a run twice. */
function backtickRuns(text: string, from: number, to: number): ReadonlyMap<number, Runs> {
  const runs = new Map<number, Runs>();
  for (let at = text.indexOf('`', from); at >= 0 && at < to; at = text.indexOf('`', at)) {
    const length = runLength(text, at, to);
    const same = runs.get(length);
    if (same === undefined) runs.set(length, { places: [at], used: 0 });
    else same.places.push(at);
    at += length;
  }
  return runs;
}

function runLength(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && text[end] === '`') end++;
  return end - at;
}

function nextPlace(runs: Runs | undefined, after: number): number | undefined {
  if (runs === undefined) return undefined;
  while ((runs.places[runs.used] ?? Infinity) <= after) runs.used++;
  return runs.places[runs.used];
}

/**
 * Finds the comments of a stretch of text that are not in a code span and not escaped, one after the other. The
 * stretch is a paragraph, a heading or such: code spans do not reach beyond it.
 */
export function createCommentFinder(
  text: string,
  from: number,
  to: number,
): (after: number) => number | undefined {
  const runs = backtickRuns(text, from, to);
  return (after) => {
    let at = after;
    while (at < to) {
      const here = text[at];
      if (here === '\\') at += 2;
      else if (here === '`') {
        const length = runLength(text, at, to);
        at = (nextPlace(runs.get(length), at) ?? at) + length;
      } else if (here === '<' && text.startsWith('<!--', at)) return at;
      else at++;
    }
    return undefined;
  };
}
