import type { CAC } from 'cac';
import type { TypedOptions } from './export-options.ts';

/** Adds `lectern export`. */
export function addExport(program: CAC): void {
  program
    .command(
      'export [folder] [...lessons]',
      'Print lessons to PDF, or to pictures (folder: slides)',
    )
    .option('--out <path>', 'The folder for the files, or one file', { default: 'paper' })
    .option('--notes', 'Notes pages: the slide above, its notes below')
    .option('--handout [count]', 'Handouts with 1, 2, 3, 4 or 6 slides a page')
    .option('--beside <what>', 'Beside the slides of a handout: lines, notes or nothing')
    .option('--reading', 'The lesson as an article')
    .option('--paper <size>', 'a4 or letter, for all but slides')
    .option('--stage <shape>', '16:9 or 4:3 instead of what the course says')
    .option('--drawings <path>', 'With drawings saved in the deck: a file, or a folder of files')
    .option('--steps', 'A page for each step, instead of all steps at once')
    .option('--slides <numbers>', 'Only these slides: 1-3,7')
    .option('--one', 'All lessons in one file, with an outline of the course')
    .option('--format <kind>', 'pdf, or png for a picture of each slide')
    .option('--html', 'A file of each lesson that works offline; notes only with --notes')
    .option('--scale <factor>', 'Size of the pictures: 2 makes 2560 × 1440')
    .option('--no-background', 'Leave out colours behind the text')
    .option('--no-sandbox', 'Start the browser without its sandbox, where that cannot work')
    .option('--install-browser', 'Download a browser for printing, and do nothing else')
    .option('--json', 'End with one line of JSON')
    .example('lectern export my-course --out paper')
    .example('lectern export my-course section-2 --handout 3 --one --out section-2.pdf')
    .example('lectern export my-course/1-first.md --format png --scale 2')
    .action(async (folder: string | undefined, lessons: readonly string[], typed: TypedOptions) =>
      (await import('./export-run.ts')).runExport(folder, lessons, typed),
    );
}
