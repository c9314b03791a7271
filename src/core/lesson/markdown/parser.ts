import MarkdownIt from 'markdown-it';
import type { MarkdownIt as Markdown } from 'markdown-it';
import deflist from 'markdown-it-deflist';
import footnote from 'markdown-it-footnote';
import mark from 'markdown-it-mark';
import { alerts } from './alerts.ts';
import { attributes } from './attributes.ts';
import { codeFences } from './code.ts';
import { containers } from './containers.ts';
import { footnotes } from './footnotes.ts';
import { imageSize } from './image-size.ts';
import { math } from './math.ts';
import { deepNesting } from './nesting.ts';
import { pauses } from './pause.ts';
import { quizzes } from './quiz.ts';
import { rawHtml } from './raw-html.ts';
import { tables } from './tables.ts';
import { tasks } from './tasks.ts';

/** What Lectern adds to CommonMark, tables and strikethrough, one rule a file. */
const rules = [
  footnote,
  footnotes,
  deflist,
  mark,
  containers,
  alerts,
  quizzes,
  tasks,
  tables,
  imageSize,
  math,
  codeFences,
  pauses,
  attributes,
  rawHtml,
  deepNesting,
];

/**
 * Makes the one Markdown parser of Lectern. Quotes and dashes stay as written, so that the words on a slide are the
 * words in the file; only addresses with `http://` or `https://` become links by themselves, so that `node.js` and
 * `10.0.0.1` stay text.
 */
export function createMarkdown(): Markdown {
  const markdown = new MarkdownIt({ html: true, linkify: true, typographer: false });
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  for (const rule of rules) markdown.use(rule);
  return markdown;
}
