import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** The script that draws diagrams: where it lies, and its address below a site's root. */
export interface DiagramScript {
  readonly file: string;
  readonly address: string;
}

/** Finds the drawing script. Its address holds its version, so that browsers can keep it. */
export async function diagramScript(): Promise<DiagramScript> {
  const require = createRequire(import.meta.url);
  const file = require.resolve('@mermaid-js/tiny/dist/mermaid.tiny.js');
  const hash = createHash('sha256').update(await readFile(file));
  return { file, address: `assets/mermaid-${hash.digest('hex').slice(0, 8)}.js` };
}
