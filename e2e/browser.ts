import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * A Chromium for the tests: `LECTERN_BROWSER`, else the one Playwright downloaded, else the system's. Undefined lets
 * Playwright say what is missing and how to install it. A `LECTERN_BROWSER` that cannot be run is an error, never
 * passed over.
 */
export function findChromium(): string | undefined {
  const wanted = process.env['LECTERN_BROWSER'];
  if (wanted !== undefined && wanted !== '') {
    if (!isRunnable(wanted))
      throw new Error(
        `LECTERN_BROWSER is set to ${wanted}, which is not a program that can be run.`,
      );
    return wanted;
  }
  return hasPlaywrightBrowser() ? undefined : findOnPath(names);
}

/** Debian's Firefox, when it is there. */
export function findFirefox(): string | undefined {
  return findOnPath(['firefox-esr']);
}

function findOnPath(programs: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const program of programs)
    for (const folder of folders) {
      const path = join(folder, program);
      if (isRunnable(path)) return path;
    }
  return undefined;
}

function hasPlaywrightBrowser(): boolean {
  const folder =
    process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(homedir(), '.cache', 'ms-playwright');
  try {
    return readdirSync(folder).some((name) => name.startsWith('chromium'));
  } catch {
    return false;
  }
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
