/** What a numeral that the styles draw looks like: enough to set it again as an element, in the same place. */
const looks = [
  'position',
  'display',
  'top',
  'left',
  'margin',
  'padding',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'line-height',
  'font-variant-numeric',
  'letter-spacing',
  'text-align',
  'color',
  'grid-area',
];

/** What bears drawn numerals, layout by layout. */
const hosts = [
  '.slide[data-layout="step"][data-step-number]',
  '.slide[data-layout="step"] .body > :is(ul, ol) > li',
  '.slide[data-layout="ordered"] .lead-in',
  '.slide[data-layout="points"] .body > ol > li',
].join();

/** A numeral to be set in the place of its drawing. */
interface Numeral {
  readonly host: HTMLElement;
  readonly element: HTMLElement;
  /** The height of the host with the drawing. */
  readonly height: number;
}

/**
 * Sets numerals that the styles draw before items and steps as text of the page: what is drawn by styles has no place in
 * the tags of a PDF. Where an element in their place would move the words, the drawing stays. First all are read, then
 * all are set, so that the pages are laid out twice and not once for each.
 */
export function setNumerals(pages: readonly HTMLElement[]): void {
  const numerals = pages.flatMap(hostsOn).flatMap(readNumeral);
  for (const { host, element } of numerals) {
    insertInto(host).prepend(element);
    host.dataset['numeral'] = '';
  }
  const moved = numerals.filter(({ host, height }) => host.offsetHeight !== height);
  for (const { host, element } of moved) {
    element.remove();
    delete host.dataset['numeral'];
  }
}

function hostsOn(page: HTMLElement): readonly HTMLElement[] {
  const inside = [...page.querySelectorAll<HTMLElement>(hosts)];
  return page.matches(hosts) ? [page, ...inside] : inside;
}

/**
 * Where a numeral goes: into the first words of an item rather than before them, for an element before them would give
 * them the distance that neighbours keep. A numeral that hangs beside them stands where it stood.
 */
function insertInto(host: HTMLElement): HTMLElement {
  const [first] = host.childNodes;
  const isBlock = first instanceof HTMLElement && first.matches('p, strong, .lead-in');
  return isBlock && getComputedStyle(first).position === 'static' ? first : host;
}

function readNumeral(host: HTMLElement): readonly Numeral[] {
  const style = getComputedStyle(host, '::before');
  const text = numeralOf(style.content, host);
  if (text === '') return [];
  const element = document.createElement('span');
  element.textContent = text;
  for (const name of looks) element.style.setProperty(name, style.getPropertyValue(name));
  element.style.setProperty('white-space', 'nowrap');
  return [{ host, element, height: host.offsetHeight }];
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
