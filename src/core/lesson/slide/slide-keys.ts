import { quoted } from '../../problem.ts';
import type { RawValue } from '../front/recover.ts';
import { layoutNames } from '../layout.ts';
import type { SlideSettings } from '../lesson.ts';
import type { Finding } from '../finding.ts';
import { noSettings, readSettings } from './settings.ts';

const names = new Map([
  ['background', 'background'],
  ['class', 'class'],
  ['hide', 'hidden'],
  ['hidden', 'hidden'],
  ['duration', 'duration'],
]);

/** What keys at the head of a slide, as other tools write them, mean here; the others are told. */
export function readSlideKeys(keys: ReadonlyMap<string, RawValue>): {
  readonly settings: SlideSettings;
  readonly findings: readonly Finding[];
} {
  let settings = noSettings;
  const findings: Finding[] = [];
  for (const [key, { words, line }] of keys) {
    const known = layoutNames.some((layout) => key === 'layout' && layout === words);
    const name = known ? key : names.get(key);
    if (name !== undefined && !words.includes('"')) {
      settings = readSettings(`${name}="${words}"`, settings).settings;
      continue;
    }
    const message = `${quoted(`${key}: ${words}`)} is a setting of another tool and does nothing here. Write <!-- slide: … --> in the slide.`;
    findings.push({ rule: 'foreign-setting', level: 'hint', message, line, column: 1 });
  }
  return { settings, findings };
}
