import type { Token } from 'markdown-it';
import type { HeadingPlace, SlideContext, SlideReading } from '../reading.ts';
import { languageOfFence } from './code.ts';
import { numberSteps } from '../render-steps.ts';
import { levelHeadings, stepIn, takeHead, titleOf, titleWords } from '../render-title.ts';
import { parseMarkdown } from '../render-tree.ts';
import { eachElement, hasClass, propertyOf, textOf, type Root } from '../tree.ts';
import { quizIn } from './quiz.ts';
import { filesIn } from './read-files.ts';
import { problemsIn } from './read-problems.ts';
import { shapeOf } from './read-shape.ts';

/** Reads what the Markdown of one slide says. Never throws: what is wrong with it is among the problems. */
export function readSlide(source: string, context: SlideContext): SlideReading {
  const { kind, definitions } = context;
  const { tokens, root } = parseMarkdown(source, { kind, definitions, mark: '', quiz: true });
  const title = titleWords(titleOf(root));
  const quiz = quizIn(tokens, title);
  const words = countWords(textOf(root));
  const used = usedIn(root);
  const steps = numberSteps(root, context.incremental);
  levelHeadings(root, context.first);
  takeHead(root);
  return {
    title,
    stepNumber: stepIn(title),
    shape: shapeOf(root, { title, first: context.first }),
    steps,
    words,
    quiz,
    files: filesIn(tokens, { source, line: context.line }),
    codeLanguages: codeLanguages(tokens),
    ...used,
    headings: headingsIn(tokens, context.line),
    problems: problemsIn(tokens, { source, context, quiz }),
  };
}

/** Signs of scripts that are written without spaces. */
const sign = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Words as a reader counts them; scripts without spaces count one word for two signs. */
export function countWords(text: string): number {
  const signs = text.match(sign)?.length ?? 0;
  const parts = text.replace(sign, ' ').split(/\s+/);
  const words = parts.filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
  return words + Math.ceil(signs / 2);
}

function usedIn(root: Root): { readonly usesMath: boolean; readonly usesDiagrams: boolean } {
  let usesMath = false;
  let usesDiagrams = false;
  eachElement(root, (element) => {
    usesMath ||= element.tagName === 'math' || propertyOf(element, 'dataMath') !== undefined;
    usesDiagrams ||= element.tagName === 'figure' && hasClass(element, 'diagram');
  });
  return { usesMath, usesDiagrams };
}

function codeLanguages(tokens: readonly Token[]): readonly string[] {
  const languages = tokens.filter(({ type }) => type === 'fence').map(languageOfFence);
  return [...new Set(languages.filter((name) => name !== '' && name !== 'mermaid'))];
}

function headingsIn(tokens: readonly Token[], line: number): readonly HeadingPlace[] {
  return tokens
    .filter(({ type }) => type === 'heading_open')
    .map(({ tag, map }) => ({ level: Number(tag.slice(1)), line: line + (map?.[0] ?? 0) }));
}
