import type { FitReport, Remedy } from '../fit/report.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { Problem } from '../problem.ts';
import type { RuleAbout } from './rule.ts';

/** What was done to a slide so that it fits, as the author is told. */
interface FitRule extends RuleAbout {
  readonly message: (report: FitReport) => string;
}

/** Rules that only a browser can answer, by what it had to do. */
const fitRules: Readonly<Record<Remedy, FitRule>> = {
  overflow: {
    name: 'slide-overflow',
    level: 'error',
    about: 'Something on a slide is too large for the stage, even on a page of its own.',
    message: ({ slide }) =>
      `Slide ${String(slide)} holds something that does not fit on the stage: make it smaller or share it out.`,
  },
  paged: {
    name: 'slide-paged',
    level: 'warning',
    about: 'A slide is too long and was shared among pages.',
    message: ({ slide, pages }) =>
      `Slide ${String(slide)} is too long for one screen and shows as ${String(pages)} pages: put a pagebreak where you would breathe, or shorten it.`,
  },
  shrunk: {
    name: 'slide-shrunk',
    level: 'hint',
    about: 'The words of a slide are smaller than is comfortable at the back of a room.',
    message: ({ slide, size }) =>
      `Slide ${String(slide)} is set at ${String(size)} px to fit: fewer words would show larger.`,
  },
  columned: {
    name: 'slide-columned',
    level: 'hint',
    about: 'Prose runs in two columns, because one would not hold it.',
    message: ({ slide }) =>
      `Slide ${String(slide)} runs in two columns of prose to fit: a list with bold lead-ins, or fewer words, would read better.`,
  },
  pictures: {
    name: 'picture-shrunk',
    level: 'hint',
    about: 'A picture was made smaller to leave room for the words.',
    message: ({ slide }) =>
      `The picture on slide ${String(slide)} gave way to the words: give it a slide of its own to show it large.`,
  },
  wrapped: {
    name: 'code-wrapped',
    level: 'hint',
    about: 'Lines of code are too long for the stage and wrap.',
    message: ({ slide }) =>
      `Lines on slide ${String(slide)} are too long for the stage and wrap: break them where it reads best.`,
  },
};

/** The names and meanings of what is measured, for `check --rules`. */
export const measuredRules: readonly RuleAbout[] = Object.values(fitRules);

/** What to tell the author about how the slides of a lesson were set: one thing a slide about its words, the gravest. */
export function fitProblems(
  { file, slides }: Lesson,
  reports: readonly FitReport[],
): readonly Problem[] {
  return reports.flatMap((report) => {
    const line = slides.find(({ number }) => number === report.slide)?.line ?? 1;
    return toldOf(report.remedies).map((remedy) => {
      const { name, level, message } = fitRules[remedy];
      return { file, line, column: 1, rule: name, level, message: message(report) };
    });
  });
}

function toldOf(remedies: readonly Remedy[]): readonly Remedy[] {
  const worst = remedies.filter((remedy) => remedy === 'overflow' || remedy === 'paged');
  if (worst.length > 0) return worst;
  return remedies.filter((remedy) => remedy !== 'columned' || !remedies.includes('shrunk'));
}
