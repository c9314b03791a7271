import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * 231 files that break tools, written by a script beside the repository: none may crash, none may take more than five
 * seconds, and where something is due to be said it is said. Skipped where that script is not at hand.
 */
const script = fileURLToPath(new URL('../../../../shared/hostile/malformed.mjs', import.meta.url));

interface Case {
  readonly file: string;
  readonly category: string;
  readonly expect: Readonly<Record<string, unknown>>;
}

interface Answer {
  readonly title: string;
  readonly heading: string | undefined;
  readonly slides: number;
  readonly ids: readonly string[];
  readonly messages: readonly string[];
  readonly polluted: boolean;
}

const inWorker = `
import { parentPort } from 'node:worker_threads';
import { readFileSync } from 'node:fs';
import { decodeLesson, parseLesson, renderSlide, renderNotes, sampleTools } from './core.mjs';
parentPort.on('message', ({ path, before }) => {
  const decoded = decodeLesson(readFileSync(path), 'lesson.md');
  const lesson = parseLesson(before + decoded.text, 'lesson.md');
  for (const slide of lesson.slides) {
    renderSlide(slide, lesson, sampleTools);
    renderNotes(slide, lesson, sampleTools);
  }
  parentPort.postMessage({
    title: lesson.title,
    heading: lesson.slides[0].title,
    slides: lesson.slides.length,
    ids: lesson.slides.map((slide) => slide.id),
    messages: [...decoded.problems, ...lesson.problems].map(({ line, message }) => line + ': ' + message),
    polluted: 'polluted' in {},
  });
});
`;
const entry = `
export { decodeLesson } from './core/lesson/decode.ts';
export { parseLesson } from './core/lesson/parse.ts';
export { renderSlide, renderNotes } from './core/lesson/render.ts';
export { sampleTools } from './core/lesson/sample.ts';
`;

/** What takes longer, in seconds, hangs. */
const limit = 5;

let folder = '';
let worker: Worker | undefined;

/** Bundles what the worker needs, since Node does not read TypeScript, and writes the files. */
async function prepare(): Promise<void> {
  folder = mkdtempSync(join(tmpdir(), 'lectern-malformed-'));
  const source = fileURLToPath(new URL('../../', import.meta.url));
  const build = await rolldown({
    input: 'entry',
    cwd: source,
    platform: 'node',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? join(source, 'entry.ts') : undefined),
        load: (id) => (id === join(source, 'entry.ts') ? entry : undefined),
      },
    ],
  });
  await build.write({ file: join(folder, 'core.mjs'), format: 'esm' });
  await build.close();
  writeFileSync(join(folder, 'worker.mjs'), inWorker);
  execFileSync(process.execPath, [script, join(folder, 'files')], { stdio: 'ignore' });
}

/** The answer of the worker; rejects when it crashes. The worker is stopped after a minute, whatever it does. */
function ask(path: string, before = ''): Promise<Answer> {
  worker ??= new Worker(pathToFileURL(join(folder, 'worker.mjs')));
  const asked = worker;
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => end(new Error('no answer within a minute')), 60_000);
    const end = (error: Error): void => {
      clearTimeout(late);
      worker = undefined;
      void asked.terminate();
      reject(error);
    };
    asked.removeAllListeners().once('error', end);
    asked.once('message', (answer: Answer) => {
      clearTimeout(late);
      resolve(answer);
    });
    asked.postMessage({ path, before });
  });
}

const present = existsSync(script);

describe.skipIf(!present)('malformed files', { timeout: 600_000 }, () => {
  beforeAll(prepare, 120_000);
  afterAll(async () => {
    await worker?.terminate();
    rmSync(folder, { recursive: true, force: true });
  });

  it('neither crash nor hang, and are told', async () => {
    const cases: readonly Case[] = JSON.parse(
      readFileSync(join(folder, 'files/index.json'), 'utf8'),
    );
    expect(cases.length).toBeGreaterThan(200);
    const wrong: string[] = [];
    for (const each of cases) {
      const path = join(folder, 'files', each.file);
      const { answer, seconds } = await timed(path);
      if (seconds > limit) wrong.push(`${each.file} took ${seconds.toFixed(1)} s`);
      wrong.push(
        ...(typeof answer === 'string' ? [answer] : faultsOf(each, answer)).map(
          (fault) => `${each.file}: ${fault}`,
        ),
      );
    }
    expect(wrong).toEqual([]);
  });

  it('count as many slides as rules separate, where rules are the separator', async () => {
    const cases: readonly Case[] = JSON.parse(
      readFileSync(join(folder, 'files/index.json'), 'utf8'),
    );
    const counted = cases.filter((each) => typeof each.expect['slides'] === 'number');
    const found: string[] = [];
    for (const { file } of counted) {
      const { slides } = await ask(join(folder, 'files', file), '---\nseparator: hr\n---\n');
      found.push(`${file} ${slides}`);
    }
    expect(found).toEqual(counted.map((each) => `${each.file} ${String(each.expect['slides'])}`));
  });
});

/**
 * The answer, and the seconds it took: the best of three where one was slow. Others compute here too, so a wait counts no
 * more than what was computed in it; and threads that tidy memory side by side make nobody wait.
 */
async function timed(path: string, tries = 3): Promise<Timed> {
  const began = performance.now();
  const start = process.cpuUsage();
  const answer = await ask(path).catch((error: unknown) => String(error));
  const { user, system } = process.cpuUsage(start);
  const waited = (performance.now() - began) / 1000;
  const seconds = Math.min(waited, (user + system) / 1e6);
  if (seconds <= limit || tries === 1) return { answer, seconds };
  const again = await timed(path, tries - 1);
  return again.seconds < seconds ? again : { answer, seconds };
}

interface Timed {
  readonly answer: Answer | string;
  readonly seconds: number;
}

/** What should have been said of a file, or come out of it, and did not. */
function faultsOf({ expect: due }: Case, answer: Answer): readonly string[] {
  const faults: string[] = [];
  const said = answer.messages.join('\n');
  const orMessage = due['orMessage'];
  const excused = typeof orMessage === 'string' && said.includes(orMessage);
  if (due['title'] !== undefined && answer.title !== due['title'])
    faults.push(`title ${answer.title}`);
  if (due['heading'] !== undefined && answer.heading !== due['heading'] && !excused)
    faults.push(`heading ${answer.heading}`);
  if (orMessage !== undefined && due['heading'] === undefined && !excused)
    faults.push(`said ${said}`);
  if (typeof due['message'] === 'string' && !said.includes(due['message']))
    faults.push(`said ${said}`);
  if ((due['warn'] !== undefined || due['reject'] === true) && !/\d: /.test(said))
    faults.push('said nothing');
  if (due['uniqueIds'] === true && new Set(answer.ids).size < answer.ids.length)
    faults.push('ids repeat');
  if (answer.polluted) faults.push('polluted Object.prototype');
  return faults;
}
