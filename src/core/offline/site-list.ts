/** One file of a built site. */
export interface SiteFile {
  /** Below the site's root, as it is written, not as an address encodes it: `section-1/1-größe/index.html`. */
  readonly address: string;
  /** The beginning of its SHA-256, in Base64. */
  readonly hash: string;
  readonly bytes: number;
}

/** What a build tells the worker of its site. */
export interface SiteList {
  /** Other for every build that differs in any file. */
  readonly version: string;
  readonly files: readonly SiteFile[];
  /** The page for what was never loaded and cannot be loaded now; `{root}` stands for the way to the site's root. */
  readonly notKept: string;
}

/** How many letters of Base64 of a SHA-256 stand in a list: 96 bits, far beyond chance. */
export const hashLength = 16;

/** `page`: HTML. `hashed`: its content is in its name, so that it is the same in every version. `plain`: all others. */
export type FileKind = 'page' | 'hashed' | 'plain';

/** What a file is, by its address below the root. */
export function kindOf(address: string): FileKind {
  if (/^(?:assets|files)\//.test(address)) return 'hashed';
  return address.endsWith('.html') ? 'page' : 'plain';
}

/** Larger scripts open files of one's own or draw diagrams: they are kept when they are used. */
const largestAtOnce = 150_000;

/**
 * Whether a file is kept with the first visit: the library, and scripts, styles and fonts for Latin, which a window asks
 * for while it is open and which the next build may take off the host. Other fonts are kept where words need them.
 */
export function isKeptAtOnce({ address, bytes }: SiteFile): boolean {
  if (address === 'index.html') return true;
  return /^assets\/.*(?:\.js|\.css|-latin-[^/]*\.woff2)$/.test(address) && bytes <= largestAtOnce;
}

/**
 * The address of a file by the path of a URL, for a site whose root has the path `scope`; undefined outside the site. The
 * path of a folder is that of its `index.html`.
 */
export function addressIn(scope: string, path: string): string | undefined {
  if (!path.startsWith(scope)) return undefined;
  try {
    const address = decodeURI(path.slice(scope.length));
    return address === '' || address.endsWith('/') ? `${address}index.html` : address;
  } catch {
    return undefined;
  }
}

/** The beginning of the names of all caches of a site: a host may have several. */
export function cachePrefix(scope: string): string {
  return `lectern-${scope}-`;
}

/** How far keeping a whole site has come. */
export interface Progress {
  readonly files: number;
  readonly ofFiles: number;
  readonly bytes: number;
  readonly ofBytes: number;
}

/** How far it is when these addresses are still missing. */
export function progressOf(files: readonly SiteFile[], missing: readonly string[]): Progress {
  const without = new Set(missing);
  const kept = files.filter(({ address }) => !without.has(address));
  return {
    files: kept.length,
    ofFiles: files.length,
    bytes: sumBytes(kept),
    ofBytes: sumBytes(files),
  };
}

function sumBytes(files: readonly SiteFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
