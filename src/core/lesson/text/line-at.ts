/** The index of the line that holds an offset. Lines are in order and each begins at `start`. */
export function lineAt(lines: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
