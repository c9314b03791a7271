/** What a numeral that the styles draw looks like: enough to set it again as an element, in the same place. */
const looks = [
  'position',
  'display',
  'top',
  'left',
  'margin',
  'padding',
  'font',
  'font-variant-numeric',
  'letter-spacing',
  'text-align',
  'color',
  'grid-area',
];

const hosts = '.slide[data-step-number], .body li, .body .lead-in';

/**
 * Sets numerals that the styles draw before items and steps as text of the page: what is drawn by styles has no place in
 * the tags of a PDF. Where an element in their place would move the words, the drawing stays.
 */
export function setNumerals(page: HTMLElement): void {
  const found = [page, ...page.querySelectorAll<HTMLElement>(hosts)].filter((host) =>
    host.matches(hosts),
  );
  for (const host of found) {
    const style = getComputedStyle(host, '::before');
    const text = numeralOf(style.content, host);
    if (text !== '') replaceDrawing(host, style, text);
  }
}

function replaceDrawing(host: HTMLElement, style: CSSStyleDeclaration, text: string): void {
  const numeral = document.createElement('span');
  numeral.textContent = text;
  for (const name of looks) numeral.style.setProperty(name, style.getPropertyValue(name));
  numeral.style.setProperty('white-space', 'nowrap');
  const before = host.offsetHeight;
  host.prepend(numeral);
  host.dataset['numeral'] = '';
  if (host.offsetHeight === before) return;
  numeral.remove();
  delete host.dataset['numeral'];
}

/** What `content` draws, its counter counted; empty when it draws no numeral. */
function numeralOf(content: string, host: HTMLElement): string {
  if (!/\d|counter\(/.test(content)) return '';
  return content
    .replace(/\s*\/\s*"[^"]*"\s*$/, '')
    .replace(/counter\([^)]*\)/, () => `"${String(numberOf(host))}"`)
    .replaceAll(/"([^"]*)"\s*/g, '$1');
}

/** The place of an item: in its list, from where that begins to count; on a step, among all items of the slide. */
function numberOf(host: HTMLElement): number {
  const body = host.closest<HTMLElement>('.slide[data-layout="step"] > .area > .body');
  const items =
    body?.querySelectorAll(':scope > :is(ul, ol) > li') ?? host.closest('ul, ol')?.children;
  const counter = body ?? host.closest<HTMLElement>('ul, ol');
  if (items === undefined || counter === null) return 1;
  const read = (name: string): string => getComputedStyle(counter).getPropertyValue(name);
  const before = body === null ? (Number(read('--start')) || 1) - 1 : Number(read('--before'));
  return before + 1 + [...items].findIndex((item) => item.contains(host));
}
