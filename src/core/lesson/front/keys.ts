import { didYouMean, quoted } from '../../problem.ts';
import type { ValueFault } from './values.ts';

const known = [
  'title',
  'section',
  'lesson',
  'order',
  'duration',
  'kind',
  'lang',
  'dir',
  'incremental',
  'condense',
  'separator',
];

/** Keys of other tools that are met in lessons; they mean nothing here and do no harm. */
const foreign = new Set(
  `layout author authors date description tags tag category categories permalink published slug image keywords
  theme marp paginate header footer style size transition class css highlighter version id weight draft toc nav_order
  parent excerpt subtitle updated last_modified_at format revealoptions`.split(/\s+/),
);

const mostTold = 10;

/** Keys that nobody reads; most often a slip of the pen. */
export function unknownKeys(keys: Iterable<string>): readonly ValueFault[] {
  const faults: ValueFault[] = [];
  for (const key of keys) {
    if (known.includes(key.toLowerCase()) || foreign.has(key.toLowerCase())) continue;
    const message = `The key ${quoted(key)} means nothing to Lectern and is ignored.${didYouMean(key, known)}`;
    faults.push({ key: key.toLowerCase(), level: 'hint', message });
    if (faults.length === mostTold) break;
  }
  return faults;
}
