import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from './static-server.ts';
import { build, expect, open, small, test } from './site.ts';

test.use({ serviceWorkers: 'allow' });

test('in Firefox, a course that is kept opens whole when its host is gone', async ({ page }) => {
  const out = await mkdtemp(join(tmpdir(), 'lectern-offline-'));
  await build('e2e/courses/small', out);
  const host = await serveFolder(out);
  await open(page, host.url);
  await page.getByRole('button', { name: 'Keep offline' }).click();
  await page.getByRole('button', { name: /^Keep it/ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Ready offline' })).toBeVisible({
    timeout: 60_000,
  });
  await host.close();
  for (const address of [small.first, small.second])
    for (const view of ['deck', 'read', 'presenter']) {
      await open(page, `${host.url}${address}?view=${view}`);
      await expect(page.locator('html')).toHaveAttribute('data-view', view);
    }
  await rm(out, { recursive: true });
});
