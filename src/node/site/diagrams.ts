import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The script that draws diagrams: where it lies, and its address below a site's root. */
export interface DiagramScript {
  readonly file: string;
  readonly address: string;
}

/** Finds the drawing script. Its address holds its version, so that browsers can keep it. */
export async function diagramScript(): Promise<DiagramScript> {
  const require = createRequire(import.meta.url);
  const file = require.resolve('@mermaid-js/tiny/dist/mermaid.tiny.js');
  const about = await readFile(join(dirname(file), '..', 'package.json'), 'utf8');
  const version = /"version": *"([\w.+-]+)"/.exec(about)?.[1] ?? '0';
  return { file, address: `assets/mermaid-${version}.js` };
}
