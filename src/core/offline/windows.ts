/** What a worker knows of the windows of its site that are open. */
export interface OpenWindow {
  /** The path of its address. */
  readonly path: string;
  /** It got its page from the host after that had a newer build than the worker. */
  readonly isNewer: boolean;
}

/**
 * Whether a page is to be of the version that other windows of the same lesson have: the two windows of a talk are of one
 * build, even when another one is published between the first and the second. A window that is loaded again is itself
 * among those that are open.
 */
export function staysWithTalk(
  windows: readonly OpenWindow[],
  path: string,
  isReload: boolean,
): boolean {
  const same = windows.filter((window) => window.path === path);
  if (same.some(({ isNewer }) => isNewer)) return false;
  return same.length > (isReload ? 1 : 0);
}
