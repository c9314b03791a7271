import { pc } from './colours.ts';
import { buildSite } from '../site/build.ts';
import { askPassphrase } from './passphrase.ts';
import { createProgress } from './progress.ts';
import { countProblems, formatProblem, hasFailures } from './report.ts';
import { wordsOf } from './values.ts';

/**
 * `lectern build`: makes the site and tells the problems. Exit code 1 under `--strict` when there are any, and
 * when a PDF could not be made.
 */
export async function build(
  folder = 'slides',
  options: Readonly<Record<string, unknown>> = {},
): Promise<number> {
  const out = wordsOf(options['out'], 'dist');
  const progress = createProgress('lessons');
  const pdf = options['pdf'] === true;
  const { lessons, slides, problems, seconds } = await buildSite(folder, out, {
    askPassphrase,
    pdf,
    remember: true,
    onMade: (done, of) => {
      progress.at(done, of);
    },
  });
  progress.end();
  const failed = pdf ? await (await import('./build-pdf.ts')).addPdfs(folder, out) : 0;
  for (const problem of problems) console.error(formatProblem(problem));
  if (options['json'] === true)
    console.log(JSON.stringify({ lessons, slides, problems: problems.length, seconds }));
  else console.log(summary(lessons, slides, seconds, out) + told(countProblems(problems)));
  if (failed > 0) return 1;
  return options['strict'] === true && hasFailures(problems) ? 1 : 0;
}

function summary(lessons: number, slides: number, seconds: number, out: string): string {
  const size = `${String(lessons)} lessons, ${String(slides)} slides`;
  return `${pc.green('✓')} ${size} → ${pc.bold(out)} in ${seconds.toFixed(1)} s`;
}

function told(counts: string): string {
  return counts === '' ? '' : ` (${counts})`;
}
