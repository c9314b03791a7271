import type { Token } from 'markdown-it';
import type { Level, Problem } from '../../problem.ts';
import type { Quiz } from '../quiz.ts';
import type { SlideContext } from '../reading.ts';
import { isLocal } from '../sanitise.ts';
import { placed, type SourceText } from './located.ts';
import { removedAttributes, removedElements } from './html-words.ts';
import { tagsShown } from './raw-html.ts';
import { referencesIn } from './read-files.ts';

/** What problems are looked for in. */
interface Reading {
  readonly source: string;
  readonly context: SlideContext;
  readonly quiz: Quiz | undefined;
}

/** What is wrong with the Markdown of a slide, in the order of its lines. */
export function problemsIn(tokens: readonly Token[], reading: Reading): readonly Problem[] {
  const { source, context, quiz } = reading;
  const text: SourceText = { source, line: context.line };
  const found = [
    ...placed(tokens, text, findings),
    ...remotePictures(tokens, text),
    ...(quiz === undefined ? [] : unanswered(tokens, quiz, context.line)),
  ];
  return found
    .map(({ rule, level, message, line, column }) => {
      return { rule, level, message, file: context.file, line, column };
    })
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

interface Finding {
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly words: readonly string[];
}

function findings(token: Token): readonly Finding[] {
  if (token.type === 'html_inline' || token.type === 'html_block') return removed(token.content);
  if (token.type === 'inline') return tagsShown(token).map(shownAsWords);
  if (token.type === 'container_open' && token.meta?.['open'] === true) return [leftOpen(token)];
  if (token.type === 'image' && token.content.trim() === '') return [wordless(token)];
  return [];
}

function removed(html: string): readonly Finding[] {
  const elements = removedElements(html).map((name) => ({
    rule: 'html-removed',
    level: 'warning' as const,
    message: `<${name}> is not shown in lessons and was left out. To show it as text, write it between backticks.`,
    words: [`<${name}`, `<${name.toUpperCase()}`],
  }));
  const attributes = removedAttributes(html).map((name) => ({
    rule: 'html-attribute',
    level: 'warning' as const,
    message: `The attribute ${name} does nothing in lessons and was left out. Use a class and a style sheet instead.`,
    words: [name],
  }));
  return [...elements, ...attributes];
}

function shownAsWords(tag: string): Finding {
  return {
    rule: 'tag-as-text',
    level: 'hint',
    message: `${tag.replace(/\s+/g, ' ')} is no element that lessons use, so it is shown as written. Put it between backticks to say so.`,
    words: [tag],
  };
}

function leftOpen(token: Token): Finding {
  return {
    rule: 'block-open',
    level: 'warning',
    message:
      'This ::: block is never closed, so it takes in all that follows. End it with a line that is only :::.',
    words: [token.markup],
  };
}

function wordless(image: Token): Finding {
  return {
    rule: 'image-alt',
    level: 'hint',
    message:
      'This picture has no words for those who cannot see it. Write them between the square brackets.',
    words: [String(image.attrGet('src') ?? '')],
  };
}

function remotePictures(
  tokens: readonly Token[],
  text: SourceText,
): (Finding & { line: number; column: number })[] {
  return referencesIn(tokens, text)
    .filter(({ kind, url }) => kind !== 'link' && !isLocal(url) && !url.startsWith('data:'))
    .map(({ line, column, kind }) => ({
      rule: kind === 'image' ? 'remote-image' : 'remote-media',
      level: 'warning' as const,
      message:
        'Lessons load nothing from other sites, so only a link is shown here. Put the file beside the lesson and name it by its path.',
      words: [],
      line,
      column,
    }));
}

function unanswered(
  tokens: readonly Token[],
  quiz: Quiz,
  line: number,
): (Finding & { line: number; column: number })[] {
  if (quiz.options.some(({ right }) => right)) return [];
  const list = tokens.find((token) => token.meta?.['quiz'] === true);
  return [
    {
      rule: 'quiz-answer',
      level: 'warning',
      message:
        'No option of this question is marked as right. Write "Correct: …" under it, or tick its box with [x].',
      words: [],
      line: line + (list?.map?.[0] ?? 0),
      column: 1,
    },
  ];
}
