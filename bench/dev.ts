import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';

/** A command that serves, started as a person would. */
export interface Serving {
  /** Ends with a slash. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts `lectern dev` and waits for the address it prints. */
export function startDev(course: string): Promise<Serving> {
  return startServing([resolve('src/node/cli/lectern.mjs'), 'dev', course, '--port', '0']);
}

/** Starts Node with these words and waits for the address it prints. */
export async function startServing(words: readonly string[]): Promise<Serving> {
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'ignore'] });
  const url = await new Promise<string>((found, failed) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const address = /http:\/\/[^\s\u001b]+\//.exec(said)?.[0];
      if (address !== undefined) found(address);
    });
    child.once('close', () => {
      failed(new Error(`The server ended: ${said}`));
    });
  });
  return { url, stop: () => stop(child) };
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((stopped) => {
    child.once('close', () => {
      stopped();
    });
    child.kill('SIGTERM');
  });
}
