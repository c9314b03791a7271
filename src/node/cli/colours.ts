import picocolors from 'picocolors';

/**
 * Colours for a terminal, and none for a file, a pipe or a log of CI: `NO_COLOR` and `FORCE_COLOR` decide over what
 * standard output is. Left alone, the package would colour in CI, where lines are read by programs.
 */
export const pc = picocolors.createColors(wantsColours());

function wantsColours(): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return process.stdout.isTTY || (FORCE_COLOR !== undefined && FORCE_COLOR !== '0');
}
