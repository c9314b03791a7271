import { existsSync } from 'node:fs';
import { browserCandidates } from '../src/node/export/browser.ts';

/**
 * The Chromium the tests drive, as people have it: the one `LECTERN_BROWSER` names, else the first with windows that export
 * would try. Undefined lets Playwright say what is missing and how to install it.
 */
export function findChromium(): string | undefined {
  const candidates = browserCandidates();
  return candidates.find((path) => !/headless[-_]shell/.test(path)) ?? candidates[0];
}

/** Debian's Firefox, when it is there. */
export function findFirefox(): string | undefined {
  const path = '/usr/bin/firefox-esr';
  return existsSync(path) ? path : undefined;
}
