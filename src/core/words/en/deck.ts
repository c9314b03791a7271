import { plural } from './forms.ts';

/** What every window needs before the first slide can move. */
export const words = {
  fit: {
    /** Beside the title of a slide that needs several pages. */
    pageOf: (page: number, of: number) => `${String(page)} of ${String(of)}`,
    stepOf: (step: number, of: number) => `Step ${String(step)} of ${String(of)}`,
  },
  deck: {
    /** What the room's window says of the presenter's. */
    company: {
      notHere: 'A file opened on this device is shown in one window only.',
      cannotFreeze: 'Freezing works while a presenter’s window is open. S opens it.',
      noDisplays:
        'Move one of the two windows to the projector yourself: the browser does not do it.',
      refused: {
        title: 'Open the presenter',
        lead: 'The browser did not let this page open a window. This link opens the presenter; keep this window for the room.',
        link: 'Open the presenter',
      },
    },
    place: (slide: number, of: number, page: number) =>
      page > 1
        ? `Slide ${String(slide)} of ${String(of)}, page ${String(page)}`
        : `Slide ${String(slide)} of ${String(of)}`,
    goTo: (digits: string) => `Slide ${digits}, then Enter`,
    noSlide: (slide: number, of: number) =>
      `There is no slide ${String(slide)}: the last is ${String(of)}.`,
    live: 'The slide is shown again.',
    black: 'Black screen. B brings the slide back.',
    white: 'White screen. W brings the slide back.',
    frozen: 'The screen is frozen.',
    condensed: 'Condensed: lead-ins and first sentences.',
    full: 'All words are on the slides.',
    linkCopied: 'The link to this slide is copied.',
    linkNotCopied: 'The link could not be copied. It stands in the address bar.',
    noQuestion: 'There is no question on this slide.',
    theme: (name: string) => `Colours: ${name}`,
    turn: 'Turn the device on its side for larger slides.',
    noFullScreen: 'This browser does not let the page fill the screen.',
    broken: (slide: number) =>
      `Slide ${String(slide)} could not be fitted. All of it is on the reading page.`,
    problems: (n: number) => `${plural(n, 'problem', 'problems')} on this slide`,
    notLoaded: 'That could not be loaded. Is the network there?',
    nav: 'Slides',
    tools: {
      previous: 'Previous',
      next: 'Next',
      overview: 'Overview',
      find: 'Find',
      presenter: 'Present',
      draw: 'Draw',
      read: 'Read',
      theme: 'Colours',
      fullScreen: 'Full screen',
      keys: 'Keys',
      openLesson: 'Open the lesson',
    },
    ends: {
      end: 'End of the lesson',
      endOfCourse: 'End of the course',
      start: 'Beginning of the lesson',
      next: 'Next lesson',
      previous: 'Lesson before',
      library: 'All lessons',
      again: (key: string) => `${key} again goes there`,
    },
  },
  quiz: {
    correct: (letter: string) => `${letter}, correct`,
    yours: (letter: string) => `${letter}, your answer`,
    check: 'Check',
    again: 'Try again',
    chooseMany: 'Choose all that are right.',
    saidRight: 'Correct.',
    saidWrong: (right: string) => `Not correct. Right: ${right}.`,
    saidAnswer: (right: string) => `Right: ${right}.`,
  },
  diagrams: {
    failed: 'This diagram could not be drawn. Its source stands here instead.',
  },
  themes: {
    title: 'Colours',
    system: 'Like the system',
    light: 'Light',
    dark: 'Dark',
    'hc-light': 'High contrast, light',
    'hc-dark': 'High contrast, dark',
  },
  parts: {
    close: 'Close',
    notKept:
      'This browser does not let the page remember anything, so your place is kept only until you leave.',
  },
};
