import { prose as english } from '../words/en/prose.ts';
import type { ProseWords } from '../words/words.ts';
import { hasClass, propertyOf, text, type Element } from './tree.ts';

/** The source of a slide, or the words that stand in a lesson without any. */
export function sourceIn(source: string, prose: ProseWords): string {
  return source === english.emptyLesson ? prose.emptyLesson : source;
}

/** Says in the language of the page what reading Markdown has said in English. */
export function translateProse(element: Element, prose: ProseWords): void {
  if (hasClass(element, 'callout-title')) nameCallout(element, prose);
  else if (hasClass(element, 'footnote-back')) element.properties['ariaLabel'] = prose.backToText;
  else if (hasClass(element, 'box') && propertyOf(element, 'role') === 'img')
    element.properties['ariaLabel'] =
      propertyOf(element, 'dataDone') === undefined ? prose.open : prose.done;
}

/** A call-out whose author gave it no title is marked with its kind. */
function nameCallout(title: Element, { callouts }: ProseWords): void {
  const kind = propertyOf(title, 'dataKind');
  delete title.properties['dataKind'];
  const name = Object.entries(callouts).find(([name]) => name === kind)?.[1];
  if (name !== undefined) title.children = [text(name)];
}
