import { formatAddress } from '../../core/talk/address.ts';
import { topOf } from '../../core/talk/position.ts';
import { isCompact } from './compact.ts';
import { createIcon, type IconName } from './icons.ts';
import type { Action } from './keys.ts';
import { spokenIn, ui } from '../parts/ui.ts';

/** The buttons in the corner of the deck. They show when a pointer moves, when one tabs to them, and on touch. */
export interface Controls {
  /** Says how far we are: `3 / 20`. */
  show(slide: number, slides: number): void;
  dispose(): void;
}

interface Tool {
  readonly icon: IconName;
  readonly words: string;
  readonly key: string;
  readonly action: Action;
}

const words = ui.deck.tools;

const moves: readonly Tool[] = [
  { icon: 'arrow-left', words: words.previous, key: '←', action: { type: 'previous' } },
  { icon: 'arrow-right', words: words.next, key: '→', action: { type: 'next' } },
];
const overview: Tool = {
  icon: 'grid',
  words: words.overview,
  key: 'O',
  action: { type: 'open', dialog: 'overview' },
};
const fullScreen: Tool = {
  icon: 'maximize',
  words: words.fullScreen,
  key: 'F',
  action: { type: 'window', does: 'full-screen' },
};
const others: readonly Tool[] = [
  overview,
  { icon: 'search', words: words.find, key: 'G', action: { type: 'open', dialog: 'find' } },
  {
    icon: 'presenter',
    words: words.presenter,
    key: 'S',
    action: { type: 'window', does: 'presenter' },
  },
  { icon: 'pencil', words: words.draw, key: 'D', action: { type: 'ink', does: 'pen' } },
  { icon: 'book-open', words: words.read, key: 'R', action: { type: 'window', does: 'read' } },
  { icon: 'sun-moon', words: words.theme, key: 'T', action: { type: 'window', does: 'theme' } },
  fullScreen,
  { icon: 'keyboard', words: words.keys, key: '?', action: { type: 'open', dialog: 'help' } },
];

/** In a frame: what makes sense there, and the frame lets do. */
const framed: readonly Tool[] = document.fullscreenEnabled ? [overview, fullScreen] : [overview];

/** How long the buttons and the pointer stay after the pointer rested, in milliseconds. */
const rest = 2500;

export function createControls(main: HTMLElement, onAction: (action: Action) => void): Controls {
  const bar = document.createElement('nav');
  bar.className = 'deck-bar';
  bar.ariaLabel = ui.deck.nav;
  Object.assign(bar, spokenIn());
  const count = document.createElement('span');
  count.className = 'deck-count';
  const button = (tool: Tool): HTMLElement => createButton(tool, main, onAction);
  const [previous, next] = moves.map(button);
  bar.append(previous ?? '', count, next ?? '');
  const full = isCompact() ? createFullLink() : undefined;
  if (full === undefined) bar.append(...others.map(button));
  else bar.append(...framed.map(button), full);
  main.after(bar);
  const stopWatching = watchPointer();
  return {
    show(slide, slides) {
      count.textContent = `${String(slide)} / ${String(slides)}`;
      if (full !== undefined) full.href = location.pathname + formatAddress(topOf(slide));
    },
    dispose() {
      stopWatching();
      bar.remove();
    },
  };
}

/** The way out of the frame, to the same slide. */
function createFullLink(): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'deck-button';
  link.target = '_blank';
  link.rel = 'noopener';
  link.title = words.openLesson;
  link.append(createIcon('external-link'), createLabel(words.openLesson));
  return link;
}

function createLabel(text: string): HTMLElement {
  const label = document.createElement('span');
  label.textContent = text;
  return label;
}

function createButton(tool: Tool, main: HTMLElement, onAction: (action: Action) => void) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'deck-button';
  button.title = `${tool.words} (${tool.key})`;
  button.append(createIcon(tool.icon), createLabel(tool.words));
  button.addEventListener('click', (event) => {
    // A button that was clicked must not keep the focus, or Space and Enter would press it again instead of moving on.
    if (event.detail > 0) main.focus({ preventScroll: true });
    onAction(tool.action);
  });
  return button;
}

/** `html[data-pointer]` while a pointer moves or has just moved. */
function watchPointer(): () => void {
  const { dataset } = document.documentElement;
  let timer = 0;
  const sleep = (): void => {
    delete dataset['pointer'];
  };
  const wake = (event: PointerEvent): void => {
    // A finger that swipes moves, too; only its tap, which is a click, asks for the buttons.
    if (event.pointerType === 'touch' && event.type !== 'click') return;
    dataset['pointer'] = event.pointerType;
    window.clearTimeout(timer);
    timer = window.setTimeout(sleep, event.pointerType === 'touch' ? 2 * rest : rest);
  };
  const events = ['pointermove', 'pointerdown', 'click'] as const;
  for (const name of events) document.addEventListener(name, wake);
  return () => {
    window.clearTimeout(timer);
    sleep();
    for (const name of events) document.removeEventListener(name, wake);
  };
}
