import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, open, ready, small, test } from './site.ts';

const say = (page: Page) => page.locator('.pv-say');
const row = (page: Page, name: string | RegExp) =>
  page.getByRole('dialog').getByRole('row', { name });

/** Goes through three slides: 60 seconds on the second, 90 on the third. */
async function rehearse(page: Page): Promise<void> {
  await page.keyboard.press('ArrowRight');
  await expect(say(page)).toContainText('slide 2 of 6');
  await page.clock.fastForward(60_000);
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await expect(say(page)).toContainText('slide 3 of 6');
  await page.clock.fastForward(90_000);
}

async function openRuns(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Runs' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

test.beforeEach(async ({ page, small: course }) => {
  await page.clock.install();
  await open(page, `${course.url}${small.first}?view=presenter#/1`);
});

test('each slide’s time is kept, over a reload in the midst of a run', async ({ page }) => {
  await rehearse(page);
  await page.reload();
  await ready(page);
  await openRuns(page);
  await expect(row(page, /^2 +Three things/)).toContainText(/1:0\d/);
  await expect(row(page, /^3 +In steps/)).toContainText(/1:[34]\d/);
  await expect(row(page, /^6 /)).toContainText('not shown');
  await expect(row(page, /^Together/)).toContainText(/2:[345]\d/);
  await expectAccessible(page);
});

test('pauses and questions are not counted, and a reset begins another run', async ({ page }) => {
  await rehearse(page);
  const questions = page.getByRole('button', { name: 'Questions' });
  await questions.click();
  await expect(questions).toHaveAttribute('aria-pressed', 'true');
  await page.clock.fastForward(600_000);
  await questions.click();
  await expect(questions).toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
  await page.clock.fastForward(600_000);
  await openRuns(page);
  await expect(row(page, /^3 +In steps/)).toContainText(/1:[34]\d/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Reset' }).click();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.clock.fastForward(30_000);
  await openRuns(page);
  await expect(page.getByRole('dialog').getByRole('columnheader')).toHaveCount(5);
  await expect(row(page, /^3 +In steps/)).toContainText(/0:3\d/);
});

test('a run becomes the plan, and gives it back', async ({ page }) => {
  await rehearse(page);
  await openRuns(page);
  await page.getByRole('button', { name: 'Plan by the last run' }).click();
  await expect(page.getByRole('dialog')).toContainText('The plan now is that of a run.');
  await expect(row(page, /^2 +Three things/)).toContainText('as planned');
  await page.getByRole('button', { name: 'Back to the author’s plan' }).click();
  await expect(page.getByRole('dialog')).not.toContainText('The plan now is that of a run.');
});

test('runs are handed over as CSV, and forgotten by two presses', async ({ page }) => {
  await rehearse(page);
  await openRuns(page);
  const handed = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as CSV' }).click();
  const csv = await readFile(await (await handed).path(), 'utf8');
  expect(csv).toMatch(/^\uFEFFRun,Slide,Title,Planned \(s\),Actual \(s\)\r\n/);
  expect(csv).toMatch(/Z,2,Three things,\d+,6\d\r\n/);
  await page.getByRole('button', { name: 'Forget all runs' }).click();
  await page.getByRole('button', { name: 'Forget them now' }).click();
  await expect(page.getByRole('dialog')).toContainText('No run yet.');
});
