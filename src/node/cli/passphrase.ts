import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** Where the passphrase for locked notes may stand. It is never an argument, which other programs can read. */
export const passphraseVariable = 'LECTERN_NOTES_PASSPHRASE';

/** The passphrase for locked notes: from the environment, else typed twice on a terminal without being shown. */
export async function askPassphrase(): Promise<string> {
  const given = process.env[passphraseVariable];
  if (given !== undefined && given !== '') return given;
  const { stdin, stderr } = process;
  if (!stdin.isTTY || !stderr.isTTY)
    throw new Error(
      `course.yml says “notes: locked”, so this needs a passphrase. Set ${passphraseVariable}, or run it in a terminal to be asked for it.`,
    );
  return askTwice((question) => askHidden(question, stdin, stderr));
}

/** What is typed unseen is typed twice: nobody could open notes locked with a slip. */
export async function askTwice(ask: (question: string) => Promise<string>): Promise<string> {
  const first = await ask('Passphrase for the notes: ');
  if ((await ask('Once more: ')) === first) return first;
  throw new Error('The two passphrases differ. Nothing was made.');
}

/** Asks a question on a terminal; the answer is not shown. */
export async function askHidden(
  question: string,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<string> {
  const nowhere = new Writable({
    write(_chunk, _encoding, done) {
      done();
    },
  });
  const terminal = createInterface({ input, output: nowhere, terminal: true, historySize: 0 });
  output.write(question);
  try {
    return await new Promise<string>((answer, refuse) => {
      terminal.once('close', () => {
        refuse(new Error('No passphrase was typed. Nothing was made.'));
      });
      void terminal.question('').then(answer, refuse);
    });
  } finally {
    terminal.close();
    output.write('\n');
  }
}
