import { cac, type CAC } from 'cac';
import about from '../../../package.json' with { type: 'json' };
import { didYouMean } from '../../core/problem.ts';
import { addCheck } from './check.ts';
import { addExport } from './export.ts';
import { addHelp, unknownOption } from './help.ts';
import { addNew } from './new.ts';
import { Misuse } from './values.ts';
import type { Word } from './word.ts';

/**
 * Runs `lectern` with the words after the program's name and answers its exit code: 0 when all is well, 1 when the
 * work failed or problems were told under `--strict`, 2 when the words were not understood.
 */
export async function main(words: readonly string[]): Promise<number> {
  const program = describe();
  try {
    program.parse(['node', 'lectern', ...words], { run: false });
    if (program.options['help'] === true || program.options['version'] === true) return 0;
    if (program.matchedCommand === undefined) return refuse(program, words[0]);
    const code: unknown = await program.runMatchedCommand();
    return typeof code === 'number' ? code : 0;
  } catch (error) {
    return fail(program, error);
  }
}

function describe(): CAC {
  const program = cac('lectern');
  program
    .command('dev [folder]', 'Open a course and show every edit at once (folder: slides)')
    .option(
      '--port <port>',
      'Listen on this port of 127.0.0.1; not given: 5173, or the next free one',
    )
    .option('--open', 'Open the browser')
    .example('lectern dev my-course')
    .action(async (...args: Parameters<Word>) => (await import('./dev.ts')).dev(...args));
  program
    .command('build [folder]', 'Make a site that any static host can serve (folder: slides)')
    .option('--out <folder>', 'Where the site goes', { default: 'dist' })
    .option('--pdf', 'Put a PDF of the slides beside each lesson, and a link on its page')
    .option('--strict', 'Fail when there are errors or warnings')
    .option('--json', 'End with one line of JSON: lessons, slides, problems, seconds')
    .example('lectern build my-course --out site')
    .action(async (...args: Parameters<Word>) => (await import('./build.ts')).build(...args));
  program
    .command('preview [folder]', 'Serve a built site (folder: dist)')
    .option(
      '--port <port>',
      'Listen on this port of 127.0.0.1; not given: 4173, or the next free one',
    )
    .example('lectern preview site')
    .action(async (...args: Parameters<Word>) => (await import('./preview.ts')).preview(...args));
  addCheck(program);
  addExport(program);
  addNew(program);
  addHelp(program);
  program.version(about.version);
  return program;
}

/** No word, or one that is none of ours: says what there is, and which was probably meant. */
function refuse(program: CAC, word: string | undefined): number {
  if (word === undefined) {
    program.outputHelp();
    return 2;
  }
  const names = program.commands.map(({ name }) => name);
  const hint = didYouMean(word, names) || ` Words are: ${names.join(', ')}.`;
  console.error(`lectern: there is no word “${word}”.${hint}`);
  return 2;
}

function fail(program: CAC, error: unknown): number {
  const fault = error instanceof Error ? error.message : String(error);
  const message = unknownOption(program, fault) ?? fault;
  const isMisuse = error instanceof Misuse || (error instanceof Error && error.name === 'CACError');
  console.error(`lectern: ${message}`);
  return isMisuse ? 2 : 1;
}
