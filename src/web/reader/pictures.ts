/** Draws a slide as the deck shows it into an element of class `thumb`. */
export type DrawPicture = (thumb: HTMLElement, section: HTMLElement) => void;

/** What pictures of slides are made from. */
export interface PictureSetting {
  readonly sections: readonly HTMLElement[];
  /** Loads what draws; asked for when the first picture comes near. */
  readonly load: () => Promise<DrawPicture>;
}

interface Tools {
  readonly draw: DrawPicture;
  readonly sheets: readonly CSSStyleSheet[];
}

/** Only where there is a margin to put them in. */
const margin = '(width >= 1240px)';

/** What the reading page has put into a slide. */
const additions = '.slide-link, .copy, .learners';

/**
 * Puts small pictures of the slides into the margin, each as it comes near. They stand in shadow roots with style
 * sheets of their own, so that nothing of the reading page's styles reaches them. Returns its undo.
 */
export function addPictures({ sections, load }: PictureSetting): () => void {
  if (!window.matchMedia(margin).matches) return () => undefined;
  let tools: Promise<Tools> | undefined;
  const thumbs: HTMLElement[] = [];
  const draw = async (section: HTMLElement): Promise<void> => {
    const link = section.querySelector(':scope > .slide-link');
    if (link === null) return;
    const thumb = drawInto(link, section, await (tools ??= loadTools(load)));
    thumbs.push(thumb);
    dress(thumb);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        observer.unobserve(target);
        draw(target).catch((error: unknown) => {
          console.warn('A slide could not be drawn.', error);
        });
      }
    },
    { rootMargin: '200px' },
  );
  for (const section of sections) observer.observe(section);
  const themes = new MutationObserver(() => {
    thumbs.forEach(dress);
  });
  themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    observer.disconnect();
    themes.disconnect();
  };
}

async function loadTools(load: PictureSetting['load']): Promise<Tools> {
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
function dress(thumb: HTMLElement): void {
  const { theme, cloth } = document.documentElement.dataset;
  Object.assign(thumb.dataset, { theme, cloth });
}

/** The page's own style sheets, for shadow roots: they cannot be shared, so they are read from the cache. */
async function copySheets(): Promise<readonly CSSStyleSheet[]> {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
  return Promise.all(
    [...links].map(async ({ href }) => {
      const response = await fetch(href, { headers: { accept: 'text/css' } });
      const sheet = new CSSStyleSheet();
      return sheet.replace(await response.text());
    }),
  );
}
