/**
 * Every English word of the interface, by room. A plain string, or a function where a number or a name goes in. Other
 * languages have the same shape.
 */
export const en = {
  kinds: { lesson: 'Lesson', 'hands-on': 'Hands-on', quiz: 'Quiz' },
  count: {
    sections: (n: number) => plural(n, 'section', 'sections'),
    lessons: (n: number) => plural(n, 'lesson', 'lessons'),
    slides: (n: number) => plural(n, 'slide', 'slides'),
    questions: (n: number) => plural(n, 'question', 'questions'),
    handsOn: (n: number) => `${String(n)} hands-on`,
    quizzes: (n: number) => plural(n, 'quiz', 'quizzes'),
    minutes: (n: number) => plural(n, 'minute', 'minutes'),
  },
  time: {
    /** In a narrow column: `14 min`, `2 h`, `2 h 05`. */
    short: (minutes: number) => shortTime(minutes),
    /** As long as a course lasts, in a sentence. */
    long: (minutes: number) =>
      minutes < 60
        ? plural(minutes, 'minute', 'minutes')
        : plural(Math.round(minutes / 60), 'hour', 'hours'),
  },
  library: {
    skip: 'Skip to the lessons',
    lessons: 'Lessons',
    sums: (parts: readonly string[]) => `${parts.join(', ')}.`,
    finished: (n: number) => `You have finished ${String(n)}.`,
    display: 'Display',
    search: 'Search the course',
    begin: 'Begin',
    resume: 'Resume',
    resumeAt: (slide: number, of: number) => `Slide ${String(slide)} of ${String(of)}`,
    otherSection: 'More lessons',
    lesson: (n: number) => `Lesson ${String(n)}`,
    covers: (numbers: readonly number[]) => `covers ${lessonRange(numbers)}`,
    seen: (seen: number, of: number) => `${String(seen)} of ${String(of)} slides seen`,
    done: 'finished',
    here: 'you are here',
    empty: 'This course has no lessons yet.',
    emptyHint: 'Add a Markdown file to its folder, and it will stand here.',
    problems: (n: number) => plural(n, 'problem', 'problems'),
    results: (n: number) => (n === 0 ? 'Nothing found.' : `${plural(n, 'result', 'results')}.`),
    noResults: (query: string) => `Nothing has “${query}” in its title.`,
    noIndex: 'The list of lessons could not be loaded, so searching does not work just now.',
    slide: (n: number) => `Slide ${String(n)}`,
  },
  fit: {
    /** Beside the title of a slide that needs several pages. */
    pageOf: (page: number, of: number) => `${String(page)} of ${String(of)}`,
    stepOf: (step: number, of: number) => `Step ${String(step)} of ${String(of)}`,
  },
  openFile: {
    open: 'Open a file',
    title: 'Open a lesson file',
    lead: 'Read or present a Markdown file of yours here. It stays on this device: nothing is uploaded.',
    choose: 'Choose a file',
    paste: 'Or paste Markdown',
    show: 'Show it',
    drop: 'Drop the file to open it',
    reading: (name: string) => `Reading ${name}…`,
    tooLarge: (name: string) => `${name} is larger than 5 MB.`,
    tooSlow: (name: string) =>
      `${name} took longer than five seconds to read, so reading was stopped.`,
    failed: (name: string) => `${name} could not be read.`,
    problems: (name: string) => `What was met in ${name}`,
    pasted: 'pasted.md',
    course: 'Opened on this device',
  },
  lesson: {
    skip: 'Skip to the lesson',
    outline: 'Slides in this lesson',
    introduction: 'Introduction',
    slide: (n: number) => `Slide ${String(n)}`,
    eyebrow: (section: string, lesson: string) => [section, lesson].filter(Boolean).join(', '),
    learners: 'From your teacher',
    neighbours: 'Lessons before and after',
    previous: 'Previous',
    next: 'Next',
    toSlides: 'Slides',
    library: 'All lessons',
  },
  reader: {
    search: 'Search',
    textTitle: 'Text and colours',
    size: 'Size',
    smaller: 'Smaller',
    larger: 'Larger',
    width: 'Width of lines',
    widths: { narrow: 'Narrow', normal: 'Normal', wide: 'Wide' },
    left: (minutes: number) => `${shortTime(minutes)} left`,
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Could not copy. Select the code and copy it by hand.',
    dock: 'Slides',
    previousSlide: 'Previous slide',
    nextSlide: 'Next slide',
  },
  deck: {
    place: (slide: number, of: number, page: number) =>
      `Slide ${String(slide)} of ${String(of)}${page > 1 ? `, page ${String(page)}` : ''}`,
    goTo: (digits: string) => `Slide ${digits}, then Enter`,
    noSlide: (slide: number, of: number) =>
      `There is no slide ${String(slide)}: the last is ${String(of)}.`,
    live: 'The slide is shown again.',
    black: 'Black screen. B brings the slide back.',
    white: 'White screen. W brings the slide back.',
    frozen: 'The screen is frozen.',
    condensed: 'Condensed: lead-ins and first sentences.',
    full: 'All words are on the slides.',
    theme: (name: string) => `Colours: ${name}`,
    noFullScreen: 'This browser does not let the page fill the screen.',
    failed: 'The slides could not be set up, so here is the lesson to read.',
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
      read: 'Read',
      theme: 'Colours',
      fullScreen: 'Full screen',
      keys: 'Keys',
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
    overview: {
      title: 'Overview',
      slides: 'Slides',
      untitled: (slide: number) => `Slide ${String(slide)}`,
      pages: (n: number) => plural(n, 'page', 'pages'),
    },
    find: {
      title: 'Find',
      placeholder: 'Number, title, words, lesson',
      here: 'In this lesson',
      lessons: 'Lessons',
      slide: (n: number) => `Slide ${String(n)}`,
      nothing: (query: string) => `Nothing here or in other lessons has “${query}”.`,
      noIndex: 'Other lessons cannot be searched just now.',
      results: (n: number) => (n === 0 ? 'Nothing found.' : `${plural(n, 'result', 'results')}.`),
    },
    help: {
      title: 'Keys',
      digits: 'Go to that slide',
      digitsShown: '1 2 … Enter',
      escape: 'Close, leave full screen',
    },
    keys: {
      space: 'Space',
      next: 'Next step',
      previous: 'Previous step',
      first: 'First slide',
      last: 'Last slide',
      find: 'Find a slide or lesson',
      overview: 'Overview',
      black: 'Black screen',
      white: 'White screen',
      fullScreen: 'Full screen',
      presenter: 'Presenter',
      freeze: 'Freeze what the room sees',
      laser: 'Laser pointer',
      draw: 'Draw',
      clear: 'Clear the drawing',
      larger: 'Larger notes',
      smaller: 'Smaller notes',
      read: 'Reading page',
      condense: 'Condense',
      theme: 'Light, dark, high contrast',
      help: 'All keys',
    },
  },
  presenter: {
    title: (lesson: string) => `Presenter: ${lesson}`,
    notHere: 'A file opened on this device is shown in one window only.',
    cannotFreeze: 'Freezing works while a presenter’s window is open. S opens it.',
    refused: {
      title: 'Open the presenter',
      lead: 'The browser did not let this page open a window. This link opens the presenter; keep this window for the room.',
      link: 'Open the presenter',
    },
    status: {
      live: 'Audience screen live',
      frozen: (slide: number) => `Frozen, audience sees slide ${String(slide)}`,
      black: 'Audience sees black',
      white: 'Audience sees white',
      none: 'No audience screen',
      sees: 'Audience sees',
    },
    other: {
      here: 'Another window is presenting.',
      takeOver: 'Take over',
      blocked: 'Another window is presenting. Take over to move the slides from here.',
    },
    current: 'Current slide',
    next: {
      title: 'Next',
      step: (step: number, of: number) => `step ${String(step)} of ${String(of)}`,
      page: (page: number, of: number) => `page ${String(page)} of ${String(of)}`,
      stepThen: (step: string, title: string) => `${step}, then ${title}`,
      slide: (slide: number) => `Slide ${String(slide)}`,
      end: 'End of the lesson',
      lesson: (title: string) => `then: ${title}`,
      endOfCourse: 'That was the last lesson.',
      goOn: 'Next lesson',
    },
    notes: {
      title: 'Notes',
      step: (step: number, of: number) =>
        step === 0
          ? plural(of, 'step to come', 'steps to come')
          : `step ${String(step)} of ${String(of)}`,
      none: 'No notes for this slide. Its outline:',
      failed: 'The notes could not be loaded. Is the network there?',
      smaller: 'Smaller notes',
      larger: 'Larger notes',
    },
    time: {
      title: 'Time',
      of: (minutes: number) => `of ${shortTime(minutes)}`,
      ends: (time: string) => `ends ${time}`,
      start: 'Start',
      pause: 'Pause',
      reset: 'Reset',
      questions: 'Questions',
      behind: (time: string) => `${time} behind plan`,
      ahead: (time: string) => `${time} ahead`,
      onTime: 'On plan',
      notStarted: 'Starts with the first move',
      paused: 'Clock paused',
      forQuestions: 'Questions: the plan waits',
      now: 'now',
      place: (slide: number, of: number) => `slide ${String(slide)} of ${String(of)}`,
      pace: 'Pace',
    },
    tools: {
      title: 'Tools',
      black: 'Black',
      freeze: 'Freeze',
      laser: 'Laser',
      draw: 'Draw',
      clear: 'Clear',
      pen: 'Pen',
      highlighter: 'Marker',
      eraser: 'Eraser',
      back: 'Back',
      next: 'Next',
      overview: 'Overview',
      find: 'Find',
      keys: 'Keys',
    },
    strip: {
      title: 'Slides',
      minutes: (minutes: number) => `${String(minutes)} min`,
    },
  },
  print: {
    pageOf: (page: number, of: number) => `Page ${String(page)} of ${String(of)}`,
    slideOf: (slide: number, of: number) => `Slide ${String(slide)} of ${String(of)}`,
    notesOf: (course: string) => `${course}, notes for the teacher`,
  },
  quiz: {
    correct: (letter: string) => `${letter}, correct`,
    yours: (letter: string) => `${letter}, your answer`,
    check: 'Check',
    again: 'Try again',
    chooseMany: 'Choose all that are right.',
    saidRight: 'Correct.',
    saidWrong: (right: string) => `Not correct. Right: ${right}.`,
  },
  diagrams: {
    failed: 'This diagram could not be drawn. Its source stands here instead.',
    source: 'Source of the diagram',
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
  /** Stands on the only slide of a lesson without words. */
  emptyLesson: 'This lesson is empty.',
  missing: {
    title: 'There is no page here',
    lead: 'The address may be mistyped, or the lesson has moved. These lessons exist:',
    library: 'All lessons',
  },
  prose: {
    callouts: {
      tip: 'Tip',
      note: 'Note',
      info: 'Info',
      warning: 'Warning',
      caution: 'Caution',
      danger: 'Danger',
      important: 'Important',
      success: 'Success',
      'exam-tip': 'Exam Tip',
      'exam-focus': 'Exam Focus',
    },
    backToText: 'Back to the text',
    done: 'Done',
    open: 'Not done',
    code: 'Code',
    table: 'Table',
    remoteImage: (name: string) => `Picture elsewhere: ${name}`,
  },
};

/** The words of the interface in one language. */
export type Words = typeof en;

function plural(n: number, one: string, many: string): string {
  return `${String(n)} ${n === 1 ? one : many}`;
}

function shortTime(minutes: number): string {
  if (minutes < 60) return `${String(minutes)} min`;
  const rest = minutes % 60;
  const hours = `${String(Math.floor(minutes / 60))} h`;
  return rest === 0 ? hours : `${hours} ${String(rest).padStart(2, '0')}`;
}

function lessonRange(numbers: readonly number[]): string {
  const first = numbers[0];
  const last = numbers.at(-1);
  if (first === undefined || last === undefined) return '';
  if (first === last) return `lesson ${String(first)}`;
  if (numbers.length > 2 && last - first === numbers.length - 1)
    return `lessons ${String(first)} to ${String(last)}`;
  return `lessons ${numbers.slice(0, -1).join(', ')} and ${String(last)}`;
}
