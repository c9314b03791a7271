import Reveal from 'reveal.js';

/** Reveal's engine on the few slides near the current one. It shows what it is told and moves by nothing else. */
export interface Engine {
  /** Makes the section at this place among the near ones the present slide. */
  show(index: number): void;
  dispose(): void;
}

type Config = NonNullable<Parameters<InstanceType<typeof Reveal>['configure']>[0]>;

/**
 * Every option that could let something else drive the deck is spelled out, because Reveal lets the page's URL query
 * overrule options (`?postMessage=true`), and the second `configure` below puts them back.
 */
const config: Config = {
  view: null,
  embedded: true,
  disableLayout: true,
  width: 1280,
  height: 720,
  margin: 0,
  minScale: 1,
  maxScale: 1,
  display: 'block',
  viewDistance: 1,
  mobileViewDistance: 1,
  controls: false,
  controlsTutorial: false,
  progress: false,
  slideNumber: false,
  showSlideNumber: 'all',
  hash: false,
  hashOneBasedIndex: false,
  history: false,
  respondToHashChanges: false,
  jumpToSlide: false,
  fragments: false,
  fragmentInURL: false,
  sortFragmentsOnSync: false,
  keyboard: false,
  keyboardCondition: null,
  overview: false,
  touch: false,
  mouseWheel: false,
  loop: false,
  rtl: false,
  center: false,
  shuffle: false,
  navigationMode: 'default',
  help: false,
  pause: false,
  showNotes: false,
  showHiddenSlides: true,
  previewLinks: false,
  autoAnimate: false,
  autoSlide: 0,
  autoSlideStoppable: false,
  autoPlayMedia: null,
  preloadIframes: null,
  preventIframeAutoFocus: true,
  postMessage: false,
  postMessageEvents: false,
  focusBodyOnPageVisibilityChange: false,
  transition: 'none',
  transitionSpeed: 'default',
  backgroundTransition: 'none',
  parallaxBackgroundImage: '',
  parallaxBackgroundSize: '',
  hideInactiveCursor: false,
  scrollActivationWidth: 0,
  scrollProgress: false,
  plugins: [],
  dependencies: [],
};

/** Starts Reveal on an element that holds `.slides`. Until it is ready, the last section shown is remembered. */
export async function createEngine(root: HTMLElement): Promise<Engine> {
  const reveal = new Reveal(root, config);
  let asked = false;
  // At its start Reveal goes where the address says; here only the talk says.
  root.addEventListener('beforeslidechange', (event) => {
    if (!asked) event.preventDefault();
  });
  root.append(silentStatus());
  const ready = reveal.initialize(config);
  reveal.configure(config);
  await ready;
  root.removeAttribute('role');
  clearAround(root);
  return {
    show(index) {
      asked = true;
      reveal.slide(index, 0);
      asked = false;
    },
    dispose() {
      reveal.destroy();
    },
  };
}

/** Reveal reads whole slides aloud through an element of this class. It gets one that does not speak. */
function silentStatus(): HTMLElement {
  const status = document.createElement('div');
  status.className = 'aria-status';
  status.hidden = true;
  return status;
}

/** Takes Reveal's own chrome (backgrounds, controls, its status) off the page. It keeps what it made and misses nothing. */
function clearAround(root: HTMLElement): void {
  for (const part of root.querySelectorAll(':scope > :not(.slides)')) part.remove();
}
