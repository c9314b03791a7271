import { pc } from './colours.ts';
import { catalogue } from '../../core/check/catalogue.ts';
import type { Level, Problem } from '../../core/problem.ts';
import { checkFolder, type CheckReport } from '../check/check.ts';
import { defaultLaunchOptions } from '../export/browser.ts';
import { formatAnnotation } from './check-formats.ts';
import type { TypedOptions } from './export-options.ts';
import { Misuse } from './values.ts';
import { createProgress } from './progress.ts';
import { countProblems, formatProblem, hasFailures } from './report.ts';

/** `lectern check`: exit code 1 when something is wrong, under `--strict` for warnings too. */
export async function runCheck(folder: string | undefined, typed: TypedOptions): Promise<number> {
  if (typed['rules'] === true) return listRules();
  const course = folder ?? 'slides';
  const level = parseLevel(typed['level']);
  const sandbox = defaultLaunchOptions().sandbox && typed['sandbox'] !== false;
  const progress = createProgress('lessons measured');
  const report = await checkFolder({
    folder: course,
    launch: typed['measure'] === false ? undefined : { sandbox },
    onMeasured: (done, of) => {
      progress.at(done, of);
    },
  });
  progress.end();
  const told = report.problems.filter((problem) => ranks[problem.level] <= ranks[level]);
  if (typed['json'] === true) console.log(JSON.stringify({ ...report, problems: told }));
  else tell(told, { report, course, github: typed['github'] === true });
  if (report.unmeasured !== undefined) console.error(unmeasured(report.unmeasured));
  return hasFailed(report, typed['strict'] === true) ? 1 : 0;
}

const ranks: Readonly<Record<Level, number>> = { error: 0, warning: 1, hint: 2 };

function parseLevel(typed: unknown): Level {
  if (typed === 'error' || typed === 'warning' || typed === 'hint') return typed;
  throw new Misuse('--level takes error, warning or hint.');
}

function hasFailed({ problems, unmeasured }: CheckReport, strict: boolean): boolean {
  const failed = strict ? hasFailures(problems) : problems.some(({ level }) => level === 'error');
  return failed || unmeasured !== undefined;
}

interface Telling {
  readonly report: CheckReport;
  readonly course: string;
  readonly github: boolean;
}

function tell(problems: readonly Problem[], { report, course, github }: Telling): void {
  for (const problem of problems)
    console.log(github ? formatAnnotation(problem, course) : formatProblem(problem));
  const size = `${String(report.lessons)} lessons, ${String(report.slides)} slides`;
  const counts = countProblems(problems);
  const hints = problems.filter(({ level }) => level === 'hint').length;
  const parts = [counts, hints === 0 ? '' : `${String(hints)} hint${hints === 1 ? '' : 's'}`];
  const summary = parts.filter((part) => part !== '').join(', ');
  const mark = counts === '' ? pc.green('✓') : pc.yellow('!');
  console.error(`${mark} ${size}: ${summary === '' ? 'nothing to tell' : summary}`);
  if (hints > manyHints) console.error(pc.dim(tally(problems)));
}

/** More than these bury what is wrong. */
const manyHints = 10;

/** What the hints are about, and how to be told less. */
function tally(problems: readonly Problem[]): string {
  const counts = new Map<string, number>();
  for (const { level, rule } of problems)
    if (level === 'hint') counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const told = [...counts].sort((a, b) => b[1] - a[1]);
  const list = told.map(([rule, count]) => `${String(count)} × ${rule}`).join(', ');
  return `  Hints: ${list}. --level warning leaves them out; \`ignore: [${told[0]?.[0] ?? ''}]\` in course.yml silences one.`;
}

function unmeasured(why: string): string {
  return `${pc.red('✗')} The slides were not measured. ${why}\n--no-measure checks everything else.`;
}

function listRules(): number {
  const width = Math.max(...catalogue.map(({ name }) => name.length));
  for (const { name, level, about } of catalogue)
    console.log(`${pc.bold(name.padEnd(width))}  ${level.padEnd(7)}  ${about}`);
  return 0;
}
