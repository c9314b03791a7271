// Makes one script of the bench and runs it: Node does not read TypeScript by itself.
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';

const file = resolve('node_modules/.cache/lectern-bench.mjs');
await build({
  input: 'bench/main.ts',
  platform: 'node',
  external: [/^[^./]/],
  output: { file, format: 'esm' },
  logLevel: 'warn',
});
await import(pathToFileURL(file).href);
await rm(file, { force: true });
