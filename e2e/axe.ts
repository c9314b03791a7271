import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, type Page } from '@playwright/test';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Fails with the rule, the element and the reason for every WCAG 2.2 AA violation that axe finds on the page, but for rules that cannot be asked there. */
export async function expectAccessible(page: Page, without: readonly string[] = []): Promise<void> {
  await page.evaluate(source);
  const found = await page.evaluate(async (off) => {
    const axe: unknown = Reflect.get(window, 'axe');
    if (typeof axe !== 'object' || axe === null || !('run' in axe))
      throw new Error('axe is missing');
    // What the injected script brings has no type here; its one method is called with documented arguments.
    const run = axe.run as (context: Document, options: object) => Promise<AxeResults>;
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
    const results = await run(document, { runOnly: tags, rules, resultTypes: ['violations'] });
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} — ${node.failureSummary ?? ''}`),
    );
  }, without);
  expect(found).toEqual([]);
}
