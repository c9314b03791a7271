/*
 * The one room through which HTML strings enter the page. They come from core/lesson, which has sanitised them, or
 * from core/page, which has escaped every word in them. Nothing else sets inner HTML.
 */

interface ProseProps {
  readonly html: string;
  readonly class?: string;
}

export function Prose({ html, class: className = 'prose' }: ProseProps) {
  return <div class={className} dangerouslySetInnerHTML={{ __html: html }} />;
}

/** Puts rendered HTML into an element that Preact does not look after. */
export function fillWithProse(element: Element, html: string): void {
  element.innerHTML = html;
}

/** Makes one element from rendered HTML; undefined when there is none in it. */
export function elementFromProse(html: string): Element | undefined {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild ?? undefined;
}
