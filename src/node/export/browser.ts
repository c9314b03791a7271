import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import type * as Playwright from 'playwright';
import type { Browser } from 'playwright';

/** A browser that was started, and where it was found. */
export interface FoundBrowser {
  readonly browser: Browser;
  readonly path: string;
}

/** Why no browser could be had: what was tried, in order, and what to do about it. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';

  constructor(readonly tried: readonly string[]) {
    super(
      [
        'No Chromium-like browser could be started. Tried:',
        ...tried.map((line) => `  ${line}`),
        'Install one: `lectern export --install-browser` downloads it, or use your system’s own',
        '(Debian and Ubuntu: `apt-get install chromium`; macOS: `brew install --cask chromium`;',
        'Windows: Edge is found as it is). LECTERN_BROWSER=/path/to/browser names one.',
      ].join('\n'),
    );
  }
}

/** How browsers are started: as root and in CI the sandbox of Chromium cannot work, elsewhere it stays on. */
export interface LaunchOptions {
  readonly sandbox: boolean;
}

/** Shells without a window first: they start in a third of the time and print the same pages. */
const onPath = [
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'brave-browser',
];

const standardPlaces: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** The sandbox stays on unless this is root or CI. */
export function defaultLaunchOptions(): LaunchOptions {
  const isRoot = process.getuid?.() === 0;
  return { sandbox: !isRoot && process.env['CI'] === undefined };
}

/**
 * Starts the first browser that really starts: the one `LECTERN_BROWSER` names (and no other when it is set), then
 * Playwright's own downloads, then those on the PATH and in the system's usual places. Throws NoBrowserError.
 */
export async function launchBrowser(
  options: LaunchOptions = defaultLaunchOptions(),
  candidates = browserCandidates(),
): Promise<FoundBrowser> {
  const tried: string[] = [];
  for (const path of candidates) {
    const outcome = await tryLaunch(path, options);
    if (typeof outcome !== 'string') return { browser: outcome, path };
    tried.push(`${path}: ${outcome}`);
  }
  throw new NoBrowserError(tried.length > 0 ? tried : ['nothing was found']);
}

/**
 * Starts a browser and lets `use` work while it starts. Whatever happens, it is gone afterwards. That none could be had is
 * thrown where it is waited for.
 */
export async function withBrowser<T>(
  options: LaunchOptions,
  use: (starting: Promise<FoundBrowser>) => Promise<T>,
): Promise<T> {
  const starting = launchBrowser(options);
  try {
    return await use(starting);
  } finally {
    const started = await starting.catch(() => undefined);
    await started?.browser.close();
  }
}

/** Paths of programs that may be a Chromium, in the order they are tried; each exists, unless LECTERN_BROWSER names it. */
export function browserCandidates(): readonly string[] {
  const named = process.env['LECTERN_BROWSER'];
  if (named !== undefined && named !== '') return [named];
  return [...playwrightBrowsers(), ...programsOnPath(), ...standardBrowsers()];
}

/** Those in which people look at pages; shells without windows only where there is nothing else. */
export function browsersWithWindows(): readonly string[] {
  const all = browserCandidates();
  const withWindows = all.filter((path) => !/headless[-_]shell/.test(path));
  return withWindows.length > 0 ? withWindows : all;
}

/** What Playwright has put into its cache, of any revision: shells without windows first, then full browsers. */
function playwrightBrowsers(): readonly string[] {
  const cache = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? playwrightCache();
  if (!existsSync(cache)) return [];
  const names = readdirSync(cache).sort();
  const shells = names.filter((name) => name.startsWith('chromium_headless_shell'));
  const full = names.filter((name) => name.startsWith('chromium-'));
  return [...shells, ...full].flatMap((name) => programsInside(join(cache, name)));
}

function standardBrowsers(): readonly string[] {
  return (standardPlaces[process.platform] ?? []).filter((path) => existsSync(path));
}

function programsInside(folder: string): readonly string[] {
  const programs = [
    'chrome-headless-shell-linux64/chrome-headless-shell',
    'chrome-linux/headless_shell',
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
  ];
  return programs.map((program) => join(folder, program)).filter((path) => existsSync(path));
}

function playwrightCache(): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'ms-playwright');
  if (process.platform === 'win32') return join(homedir(), 'AppData', 'Local', 'ms-playwright');
  return join(homedir(), '.cache', 'ms-playwright');
}

function programsOnPath(): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return onPath
    .flatMap((program) => folders.map((folder) => join(folder, program)))
    .filter((path) => existsSync(path));
}

async function tryLaunch(
  executablePath: string,
  { sandbox }: LaunchOptions,
): Promise<Browser | string> {
  if (!existsSync(executablePath)) return 'there is no such file';
  try {
    return await loadPlaywright().chromium.launch({
      executablePath,
      chromiumSandbox: sandbox,
      timeout: 20_000,
    });
  } catch (error) {
    return firstLine(error);
  }
}

/**
 * Loading Playwright takes a good part of a second, which only the words that need a browser should cost. It is asked
 * for in the way of CommonJS, which it is: an import would read its two megabytes once more to learn their names.
 */
function loadPlaywright(): typeof Playwright {
  // The types of `require` know nothing of the package that it loads.
  return createRequire(import.meta.url)('playwright') as typeof Playwright;
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? 'it did not start';
}
