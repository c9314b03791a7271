import type { CAC } from 'cac';
import type { Word } from './word.ts';

/** Adds `lectern check`. */
export function addCheck(program: CAC): void {
  program
    .command('check [folder]', 'Say everything an author should know before class (folder: slides)')
    .option('--strict', 'Warnings fail too, not only errors')
    .option('--level <level>', 'Tell only error, or warning and error; hint tells all', {
      default: 'hint',
    })
    .option('--no-measure', 'Do not open the slides in a browser to see how they fit')
    .option('--no-sandbox', 'Start the browser without its sandbox, where that cannot work')
    .option('--json', 'Answer in JSON')
    .option('--github', 'Answer in annotations for GitHub Actions')
    .option('--rules', 'List all rules, and do nothing else')
    .example('lectern check my-course --strict')
    .action(async (...args: Parameters<Word>) =>
      (await import('./check-run.ts')).runCheck(...args),
    );
}
