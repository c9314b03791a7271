import type { CAC } from 'cac';
import { didYouMean } from '../../core/problem.ts';

/** A part of what `--help` says. */
interface HelpPart {
  readonly title?: string;
  readonly body: string;
}

/** What is worth knowing of a word beside its options. */
const about: Readonly<Record<string, string>> = {
  dev: 'Every edit of a lesson is on screen at once, on the same slide and step. Problems are told here\nand on the slide. Ctrl+C stops it.',
  build:
    'Writes plain files with relative addresses. The folder for the site is emptied first, and only\nwhen it holds an earlier site or nothing. Exit code 0, or 1 when problems fail it.',
  preview: 'Serves the files as a plain static host would. Ctrl+C stops it.',
  check:
    'Reads every lesson, and lays every slide out in a browser. Each line says where, how grave, what\nto do, and the name of the rule. A rule is silenced by <!-- lectern-ignore: rule --> on a slide or\nabove a lesson, or by `ignore: [rule]` in course.yml.\n\nExit code 0 when all is well, 1 when something is wrong or the slides could not be measured, 2 when\nthe words were not understood.',
  export:
    'Needs a Chromium-like browser: takes the one LECTERN_BROWSER names, else the first that starts.\nExit code 1 when a lesson could not be printed; the others are.',
  new: 'Nothing that exists is written over.',
};

/** Makes `--help` read well: what a word does comes first, examples are set as commands. */
export function addHelp(program: CAC): void {
  program.help((parts) => {
    const word = program.matchedCommand;
    const kept = parts.filter(({ title }) => !title?.startsWith('For more info'));
    const rest = kept.slice(1).map(tidy);
    if (word === undefined || word.name === '') return [...overall, ...rest, ...more];
    return [{ body: word.description }, ...rest, { body: about[word.name] ?? '' }].filter(
      ({ body }) => body !== '',
    );
  });
}

const overall: readonly HelpPart[] = [
  { body: 'Lectern turns a folder of lesson Markdown into a course.' },
];
const more: readonly HelpPart[] = [
  { body: '`lectern <command> --help` says more. NO_COLOR=1 leaves out colours.' },
];

function tidy({ title, body }: HelpPart): HelpPart {
  const lines = body
    // What is on unless it is switched off needs no default.
    .replaceAll(' (default: true)', '')
    .replaceAll('Display this message', 'Say this')
    .replaceAll('Display version number', 'Say the version')
    .split('\n')
    .map((line) => (title === 'Examples' ? `  $ ${line}` : line).trimEnd());
  const text = lines.join('\n');
  return title === undefined ? { body: text } : { title, body: text };
}

/** What to say of an option that does not exist; undefined for another fault. */
export function unknownOption(program: CAC, fault: string): string | undefined {
  const typed = /^Unknown option `(--?[^`\s]+)/.exec(fault)?.[1];
  if (typed === undefined) return undefined;
  const own = program.matchedCommand?.options ?? [];
  const names = [...own, ...program.globalCommand.options].map(({ rawName }) =>
    rawName.replace(/^-\w, /, '').replace(/[ [<].*$/, ''),
  );
  const word = program.matchedCommandName ?? '';
  const hint = didYouMean(typed, names) || ` \`lectern ${word} --help\` lists the options.`;
  return `There is no option “${typed}”.${hint}`;
}
