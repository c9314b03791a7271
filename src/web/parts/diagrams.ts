import { cleanSvg } from './svg.ts';
import { ui } from './ui.ts';

/** Draws the diagrams of a lesson, with a script that is loaded when the first is to be drawn. */
export interface Diagrams {
  /**
   * Draws those below an element that are not drawn yet in the theme the page wears. Answers true when something there
   * changed its size. The source stays for those who listen; one that cannot be drawn stays in sight, with a word.
   */
  readonly draw: (container: ParentNode) => Promise<boolean>;
  /** There are diagrams below that are still to be drawn. */
  readonly isDue: (container: ParentNode) => boolean;
}

/** What is used of Mermaid. */
interface Mermaid {
  initialize(options: Readonly<Record<string, unknown>>): void;
  render(id: string, source: string): Promise<{ readonly svg: string }>;
}

/** `address` is that of the drawing script; `#id` when it stands in the page. */
export function createDiagrams(address: string): Diagrams {
  let loading: Promise<Mermaid> | undefined;
  let count = 0;
  const due = (container: ParentNode): readonly HTMLElement[] =>
    [...container.querySelectorAll<HTMLElement>('figure.diagram')].filter(
      (figure) => figure.dataset['drawn'] !== themeNow(),
    );
  const drawOne = async (figure: HTMLElement): Promise<void> => {
    figure.dataset['drawn'] = themeNow();
    try {
      const mermaid = await (loading ??= loadMermaid(address));
      mermaid.initialize(options());
      const id = `drawing-${String(++count)}`;
      const { svg } = await mermaid.render(id, sourceOf(figure));
      const drawing = cleanSvg(svg, id);
      if (drawing === undefined) throw new Error('What was drawn is no drawing.');
      showDrawing(figure, drawing);
    } catch (error) {
      console.warn('A diagram could not be drawn.', error);
      showFailure(figure);
    }
  };
  return {
    isDue: (container) => due(container).length > 0,
    async draw(container) {
      const figures = due(container);
      if (figures.length > 0) await document.fonts.ready;
      for (const figure of figures) await drawOne(figure);
      return figures.length > 0;
    },
  };
}

function loadMermaid(address: string): Promise<Mermaid> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const take = (): void => {
      const tool: unknown = Reflect.get(globalThis, 'mermaid');
      if (isMermaid(tool)) resolve(tool);
      else reject(new Error('The drawing script is not what it should be.'));
    };
    script.addEventListener('load', take);
    script.addEventListener('error', () => {
      reject(new Error('The drawing script could not be loaded.'));
    });
    if (address.startsWith('#'))
      script.textContent = document.querySelector(address)?.textContent ?? '';
    else script.src = address;
    document.head.append(script);
    // What stands in the page has run by now, and tells nobody.
    if (address.startsWith('#')) take();
  });
}

function isMermaid(tool: unknown): tool is Mermaid {
  return typeof tool === 'object' && tool !== null && 'render' in tool && 'initialize' in tool;
}

function sourceOf(figure: HTMLElement): string {
  return figure.querySelector('pre')?.textContent ?? '';
}

function showDrawing(figure: HTMLElement, drawing: SVGSVGElement): void {
  clear(figure);
  drawing.setAttribute('aria-hidden', 'true');
  figure.querySelector('pre')?.classList.add('hidden-text');
  figure.prepend(drawing);
}

function showFailure(figure: HTMLElement): void {
  clear(figure);
  figure.querySelector('pre')?.classList.remove('hidden-text');
  const note = document.createElement('p');
  note.className = 'diagram-failure';
  note.textContent = ui.diagrams.failed;
  figure.append(note);
}

function clear(figure: HTMLElement): void {
  for (const old of figure.querySelectorAll(':scope > svg, :scope > .diagram-failure'))
    old.remove();
}

function themeNow(): string {
  return document.documentElement.dataset['theme'] ?? '';
}

/** Colours and letters of the theme that the page wears. */
function options(): Readonly<Record<string, unknown>> {
  const styles = getComputedStyle(document.documentElement);
  const token = (name: string): string => styles.getPropertyValue(name).trim();
  const colours = {
    background: token('--ground'),
    primaryColor: token('--accent-ground'),
    primaryTextColor: token('--text'),
    primaryBorderColor: token('--accent'),
    lineColor: token('--text-3'),
    textColor: token('--text'),
    secondaryColor: token('--sunk'),
    tertiaryColor: token('--raised'),
    noteBkgColor: token('--raised'),
    noteTextColor: token('--text'),
    noteBorderColor: token('--rule-strong'),
    edgeLabelBackground: token('--ground'),
    clusterBkg: token('--raised'),
    clusterBorder: token('--rule-strong'),
    fontSize: '24px',
    fontFamily: token('--font-text'),
  };
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    htmlLabels: false,
    flowchart: { htmlLabels: false, useMaxWidth: false },
    theme: 'base',
    darkMode: styles.colorScheme.includes('dark'),
    fontFamily: token('--font-text'),
    themeVariables: colours,
  };
}
