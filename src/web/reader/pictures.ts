/** Draws a slide as the deck shows it into an element of class `thumb`. */
export type DrawPicture = (thumb: HTMLElement, section: HTMLElement) => void;

/** Small pictures of slides, beside their texts. */
export interface Pictures {
  /** Puts the picture of a slide into its link in the margin; on a page without a margin it does nothing. */
  readonly draw: (section: HTMLElement) => Promise<void>;
  /** Puts the page's theme on those that are drawn. */
  readonly dress: () => void;
}

interface Tools {
  readonly draw: DrawPicture;
  readonly sheets: readonly CSSStyleSheet[];
}

/** Only where there is a margin to put them in. */
const margin = '(width >= 1240px)';

/** What the reading page has put into a slide. */
const additions = '.slide-link, .copy, .copy-link, .enlarge, .learners';

/**
 * Pictures stand in shadow roots with style sheets of their own, so that nothing of the reading page's styles reaches
 * them, and nobody takes them for the page's slides. What draws is loaded when the first is to be drawn.
 */
export function createPictures(load: () => Promise<DrawPicture>): Pictures {
  let tools: Promise<Tools> | undefined;
  const thumbs: HTMLElement[] = [];
  return {
    async draw(section) {
      const link = section.querySelector(':scope > .slide-link');
      if (link === null || !window.matchMedia(margin).matches) return;
      const thumb = drawInto(link, section, await (tools ??= loadTools(load)));
      thumbs.push(thumb);
    },
    dress() {
      thumbs.forEach(dressOne);
    },
  };
}

async function loadTools(load: () => Promise<DrawPicture>): Promise<Tools> {
  const [draw, sheets] = await Promise.all([load(), copySheets()]);
  return { draw, sheets };
}

/** Fitting measures, so the picture stands in the page, out of the flow of the text, while it is drawn. */
function drawInto(link: Element, section: HTMLElement, { draw, sheets }: Tools): HTMLElement {
  const holder = document.createElement('span');
  holder.className = 'slide-picture';
  holder.ariaHidden = 'true';
  const thumb = document.createElement('div');
  thumb.className = 'thumb';
  dressOne(thumb);
  const plain = section.cloneNode(true);
  const shadow = holder.attachShadow({ mode: 'closed' });
  shadow.adoptedStyleSheets = [...sheets];
  shadow.append(thumb);
  link.prepend(holder);
  if (plain instanceof HTMLElement) {
    for (const added of plain.querySelectorAll(additions)) added.remove();
    draw(thumb, plain);
  }
  return thumb;
}

/** Selectors that ask for a theme cannot look out of a shadow root. */
function dressOne(thumb: HTMLElement): void {
  const { theme, cloth } = document.documentElement.dataset;
  Object.assign(thumb.dataset, { theme, cloth });
}

/** The page's own style sheets, for shadow roots: they cannot be shared, so they are read from the cache. */
async function copySheets(): Promise<readonly CSSStyleSheet[]> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  const texts = await Promise.all(
    links.map(async ({ href }) => (await fetch(href, { headers: { accept: 'text/css' } })).text()),
  );
  // A lesson in a file of its own has all its styles in one element.
  const inside = [...document.querySelectorAll('style[data-sheet]')];
  return Promise.all(
    [...texts, ...inside.map(({ textContent }) => textContent)].map((css) =>
      new CSSStyleSheet().replace(css),
    ),
  );
}
