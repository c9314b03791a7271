import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { didYouMean, quoted } from '../src/core/problem.ts';
import { browsersWithWindows, launchBrowser } from '../src/node/export/browser.ts';
import { build } from './build.ts';
import { decks } from './decks.ts';
import { edit } from './edit.ts';
import { renderTable, spreadOf, type Figure } from './figures.ts';
import { fit } from './fit.ts';
import { load } from './load.ts';
import { paper } from './paper.ts';
import { presenter } from './presenter.ts';
import { search } from './search.ts';
import { start } from './start.ts';
import type { Part } from './part.ts';

const parts: Readonly<Record<string, Part>> = {
  load,
  decks,
  fit,
  build,
  start,
  edit,
  paper,
  presenter,
  search,
};

/** `npm run bench -- [part …] [--runs 5] [--json file] [--minutes 10]` */
async function main(words: readonly string[]): Promise<void> {
  const named = partsIn(words);
  const runs = Number(optionOf(words, '--runs') ?? 5);
  const end = Date.now() + Number(optionOf(words, '--minutes') ?? 10) * 60_000;
  const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
  const { browser } = await launchBrowser(undefined, browsersWithWindows());
  const figures: Figure[] = [];
  try {
    for (const name of named.length > 0 ? named : Object.keys(parts)) {
      const measured = await measure(name, () => parts[name]?.({ browser, folder, runs }), end);
      figures.push(...measured);
    }
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
  console.log(`\n${renderTable(figures)}`);
  const json = optionOf(words, '--json');
  if (json !== undefined) await writeFile(json, `${JSON.stringify(report(figures), null, 2)}\n`);
}

/** The parts that are named; throws for a word that names none. */
function partsIn(words: readonly string[]): readonly string[] {
  const names = words.filter((word, at) => !isOption(word) && !isOption(words[at - 1]));
  const unknown = names.find((name) => !(name in parts));
  if (unknown === undefined) return names;
  const known = Object.keys(parts);
  throw new Error(
    `There is no part ${quoted(unknown)}.${didYouMean(unknown, known)} Parts: ${known.join(', ')}.`,
  );
}

function isOption(word: string | undefined): boolean {
  return word?.startsWith('--') === true;
}

/** Runs a part within what is left of the time; a part that fails or is too late is named, and the others go on. */
async function measure(
  name: string,
  run: () => Promise<readonly Figure[]> | undefined,
  end: number,
): Promise<readonly Figure[]> {
  const left = end - Date.now();
  process.stderr.write(`${name} …\n`);
  if (left <= 0) {
    process.stderr.write(`${name}: no time left, not measured\n`);
    return [];
  }
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => {
      refuse(new Error('it took too long'));
    }, left);
  });
  try {
    return (await Promise.race([run(), late])) ?? [];
  } catch (error) {
    process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
    return [];
  } finally {
    clearTimeout(timer);
  }
}

function report(figures: readonly Figure[]): unknown {
  const processors = cpus();
  return {
    at: new Date().toISOString(),
    machine: { processor: processors[0]?.model, count: processors.length, node: process.version },
    figures: figures.map((figure) => ({ ...figure, ...spreadOf(figure.values) })),
  };
}

function optionOf(words: readonly string[], name: string): string | undefined {
  const at = words.indexOf(name);
  return at === -1 ? undefined : words[at + 1];
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
// A part that was given up may have left something running.
process.exit();
