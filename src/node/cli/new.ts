import type { CAC } from 'cac';
import type { TypedOptions } from './export-options.ts';

/** Adds `lectern new`. */
export function addNew(program: CAC): void {
  program
    .command(
      'new <what> [name]',
      'Begin a course (new course <folder>) or a lesson (new lesson <title>)',
    )
    .option('--title <title>', 'The title of a new course; made from its folder when not given')
    .option('--course <folder>', 'The course a new lesson goes to', { default: 'slides' })
    .option('--section <key>', 'The section of a new lesson, as Section-2-Networks; else the last')
    .option('--after <number>', 'Hands-on and quiz: the lesson they stand under; else the last')
    .option('--kind <kind>', 'lesson, hands-on or quiz', { default: 'lesson' })
    .example('lectern new course networks')
    .example('lectern new lesson "Routing Tables" --course networks')
    .example('lectern new lesson "A First Route" --course networks --kind hands-on --after 2')
    .action(async (what: string, name: string | undefined, typed: TypedOptions) =>
      (await import('./new-run.ts')).runNew(what, name, typed),
    );
}
