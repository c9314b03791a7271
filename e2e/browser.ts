import { existsSync } from 'node:fs';
import { browsersWithWindows } from '../src/node/export/browser.ts';

/**
 * The Chromium the tests drive: the one `LECTERN_BROWSER` names, else the first with windows that export would try. Undefined lets Playwright say what is missing and how to install it.
 */
export function findChromium(): string | undefined {
  return browsersWithWindows()[0];
}

/** Debian's Firefox, when it is there. */
export function findFirefox(): string | undefined {
  const path = '/usr/bin/firefox-esr';
  return existsSync(path) ? path : undefined;
}
