import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder for one test, below the system's temporary folder. */
export interface TestFolder {
  readonly path: string;
  write(file: string, content: string | Uint8Array): Promise<void>;
  remove(): Promise<void>;
}

/** Makes a folder with these files in it. */
export async function createTestFolder(
  files: Readonly<Record<string, string>> = {},
): Promise<TestFolder> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'lectern-test-')));
  const write = async (file: string, content: string | Uint8Array): Promise<void> => {
    const target = join(path, file);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  };
  for (const [file, content] of Object.entries(files)) await write(file, content);
  return { path, write, remove: () => rm(path, { recursive: true, force: true }) };
}
