/**
 * A piece of a slide that one page shows whole: a paragraph, an item, a row, a line of code, a sentence of a long
 * paragraph. Pages are made of neighbouring pieces.
 */
export interface Piece {
  /** How much room it takes, in any unit that adds up. */
  readonly weight: number;
  /** How bad it is to begin a page here: 0 between blocks, more the deeper inside one. */
  readonly cost: number;
  /** It must not stand last on a page: a heading, or words that announce what follows. */
  readonly leads: boolean;
}

/** Where each page begins and ends: pieces from `from` up to but not including `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Do these pieces fit on one page? */
export type PageFits = (span: Span) => boolean;

/**
 * As few pages as the pieces need, each as full as it gets. A piece that fits on no page still gets one: nothing is
 * dropped. A page does not end on a piece that leads.
 */
export function fillPages(pieces: readonly Piece[], fits: PageFits): readonly Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < pieces.length;) {
    const to = endOfPage(pieces, from, guess(pieces, from, spans.at(-1)), fits);
    spans.push({ from, to });
    from = to;
  }
  return spans;
}

/** As many pieces as weigh what the last page held; the first page starts from all. */
function guess(pieces: readonly Piece[], from: number, last: Span | undefined): number {
  if (last === undefined) return pieces.length;
  const room = weigh(pieces, last);
  let to = from;
  for (let sum = 0; to < pieces.length && sum <= room; to++) sum += pieces[to]?.weight ?? 0;
  return to;
}

function endOfPage(pieces: readonly Piece[], from: number, hint: number, fits: PageFits): number {
  const tryTo = (to: number): boolean => fits({ from, to });
  let low = from + 1;
  let high = pieces.length + 1;
  let next = Math.min(Math.max(hint, low), pieces.length);
  while (low < high) {
    if (tryTo(next)) low = next + 1;
    else high = next;
    next = (low + high) >> 1;
    if (next > pieces.length) break;
  }
  return behindLeads(pieces, from, Math.max(from + 1, low - 1));
}

/** Moves the end of a page up, so that it does not end on a piece that leads, unless nothing else is on the page. */
function behindLeads(pieces: readonly Piece[], from: number, to: number): number {
  if (to >= pieces.length) return to;
  let end = to;
  while (end > from + 1 && pieces[end - 1]?.leads) end--;
  return pieces[end - 1]?.leads ? to : end;
}

/**
 * The fairest way to share the pieces among `count` pages: the fullest page as light as can be, breaks between blocks
 * before breaks inside them, no page that ends on a piece that leads.
 */
export function balancePages(pieces: readonly Piece[], count: number): readonly Span[] {
  const sums = [0];
  for (const piece of pieces) sums.push((sums.at(-1) ?? 0) + piece.weight);
  const ideal = (sums.at(-1) ?? 0) / count;
  const badness = (from: number, to: number): number => {
    const off = ((sums[to] ?? 0) - (sums[from] ?? 0) - ideal) / ideal;
    const start = from === 0 ? 0 : (pieces[from]?.cost ?? 0) * 0.03;
    const ends = to < pieces.length && pieces[to - 1]?.leads ? 9 : 0;
    return off * off + start + ends;
  };
  return cheapest(pieces.length, count, badness);
}

/** Dynamic programme: the cheapest cut of `length` pieces into `count` spans. */
function cheapest(
  length: number,
  count: number,
  badness: (from: number, to: number) => number,
): readonly Span[] {
  const starts: number[][] = [];
  let costs = Array.from({ length: length + 1 }, (_, to) => (to === 0 ? 0 : Infinity));
  for (let page = 0; page < count; page++) {
    const next = costs.map(() => Infinity);
    const start = costs.map(() => 0);
    for (let to = page + 1; to <= length; to++) {
      for (let from = page; from < to; from++) {
        const cost = (costs[from] ?? Infinity) + badness(from, to);
        if (cost < (next[to] ?? Infinity)) [next[to], start[to]] = [cost, from];
      }
    }
    costs = next;
    starts.push(start);
  }
  const spans: Span[] = [];
  for (let to = length, page = count - 1; page >= 0; page--) {
    const from = starts[page]?.[to] ?? 0;
    spans.unshift({ from, to });
    to = from;
  }
  return spans;
}

function weigh(pieces: readonly Piece[], span: Span): number {
  return pieces.slice(span.from, span.to).reduce((sum, piece) => sum + piece.weight, 0);
}
