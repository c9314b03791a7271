import { pc } from './colours.ts';

/** Says how far long work is: a bar that moves in a terminal, plain lines where nobody watches. */
export interface Progress {
  /** A line that stays. */
  line(text: string): void;
  /** So many of so many are done. */
  at(done: number, of: number): void;
  /** Takes the bar away. */
  end(): void;
}

const width = 24;

/** How often a bar moves, and how often a line says how far the work is where nobody watches. In milliseconds. */
const pace = { bar: 50, line: 5000 };

/** Progress on the error stream, so that what a command answers can be piped. `what` is counted: `lessons`. */
export function createProgress(
  what: string,
  stream: NodeJS.WriteStream = process.stderr,
): Progress {
  const moves = stream.isTTY && process.env['CI'] === undefined;
  let bar = '';
  let told = moves ? 0 : performance.now();
  // Ended by Ctrl+C, the terminal is left with a clean line.
  const wipe = (): void => {
    if (bar !== '') stream.write('\r\u001b[K');
  };
  if (moves) process.once('exit', wipe);
  const draw = (text: string): void => {
    if (moves) stream.write(`\r\u001b[K${text}`);
    bar = text;
  };
  return {
    line(text) {
      if (moves) stream.write(`\r\u001b[K${text}\n${bar}`);
      else stream.write(`${text}\n`);
    },
    at(done, of) {
      const now = performance.now();
      const rests = now - told < (moves ? pace.bar : pace.line);
      if (rests && (done < of || !moves)) return;
      told = now;
      const counted = `${String(done)} of ${String(of)} ${what}`;
      if (!moves) {
        stream.write(`${counted}\n`);
        return;
      }
      const full = of === 0 ? 0 : Math.round((done / of) * width);
      const blocks = pc.cyan('█'.repeat(full)) + pc.dim('░'.repeat(width - full));
      draw(`${blocks} ${counted}`);
    },
    end() {
      draw('');
      process.off('exit', wipe);
    },
  };
}
