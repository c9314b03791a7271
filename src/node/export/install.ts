import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Lets Playwright download its browser; what it says goes to the terminal. Answers its exit code. */
export function installBrowser(): Promise<number> {
  const require = createRequire(import.meta.url);
  const playwright = join(dirname(require.resolve('playwright/package.json')), 'cli.js');
  const child = spawn(process.execPath, [playwright, 'install', 'chromium-headless-shell'], {
    stdio: 'inherit',
  });
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (code) => {
      if (code !== 0)
        console.error(
          'The download did not work. Use a browser of your system instead: Debian and Ubuntu have `apt-get install chromium`.',
        );
      done(code ?? 1);
    });
  });
}
