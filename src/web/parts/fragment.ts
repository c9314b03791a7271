/** The id that a fragment such as `#gr%C3%B6%C3%9Fe` names; one that cannot be decoded is taken as it is written. */
export function idIn(fragment: string): string {
  const written = fragment.replace(/^#/, '');
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
