import { defineConfig } from '@playwright/test';
import { findChromium, findFirefox } from './e2e/browser.ts';

const chromium = findChromium();
const firefox = findFirefox();
const isRoot = process.getuid?.() === 0;

/**
 * One worker: the tests share two cores with the browser. `chromium` runs everything on the built site; `dev` runs the
 * specs that hold for the dev server too; `firefox` the core flows where Debian's Firefox is installed.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 1,
  forbidOnly: process.env['CI'] !== undefined,
  // On a machine that others use too a browser may starve; what passes only then is listed as flaky, never hidden.
  retries: process.env['CI'] === undefined ? 0 : 1,
  timeout: 90_000,
  // Generous, for machines that are slow or busy: what is waited for comes at once on others.
  expect: { timeout: 20_000 },
  reporter: [['list']],
  snapshotPathTemplate: '{testDir}/pictures/{testFilePath}/{arg}{ext}',
  use: {
    viewport: { width: 1280, height: 720 },
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'off',
    // A worker would answer what specs route; app-offline.spec.ts lets it.
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'chromium',
      testIgnore: '**/*.firefox.spec.ts',
      use: {
        browserName: 'chromium',
        launchOptions: {
          ...(chromium === undefined ? {} : { executablePath: chromium }),
          chromiumSandbox: !isRoot,
        },
      },
    },
    ...(firefox === undefined
      ? []
      : [
          {
            name: 'firefox',
            testMatch: '**/*.firefox.spec.ts',
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefox },
            },
          },
        ]),
  ],
});
