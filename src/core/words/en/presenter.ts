import { plural, shortTime } from './forms.ts';
import { mend, rehearsal } from './rehearsal-and-notes.ts';

/** The presenter's window. */
export const words = {
  presenter: {
    mend,
    rehearsal,
    title: (lesson: string) => `Presenter: ${lesson}`,
    status: {
      live: 'Audience screen live',
      frozen: (slide: number) => `Frozen, audience sees slide ${String(slide)}`,
      black: 'Audience sees black',
      white: 'Audience sees white',
      none: 'No audience screen',
      sees: 'Audience sees',
    },
    displays: {
      open: 'Open audience window',
      swap: 'Swap displays',
      cannotSwap: 'The browser does not let this page move windows. Drag them instead.',
      refused: {
        title: 'Open the audience window',
        lead: 'The browser did not let this page open a window. This link opens the one for the room; keep this one for yourself.',
        link: 'Open the audience window',
      },
    },
    gap: {
      here: (time: string) =>
        `The computer slept, or its clock was set. The clock counted ${time} of it.`,
      keep: 'Count it',
      leave: 'Leave it out',
    },
    panes: {
      slide: 'Width of the slide',
      stack: 'Height of the slide',
      strip: 'Height of the strip',
      hint: 'Drag; double click for the usual size',
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
      frozen: 'The room is frozen. Press Z, then go to the other lesson.',
    },
    notes: {
      title: 'Notes',
      step: (step: number, of: number) =>
        step === 0
          ? plural(of, 'step to come', 'steps to come')
          : `step ${String(step)} of ${String(of)}`,
      none: 'No notes for this slide. Its outline:',
      leftOut: 'This site was built without notes. The outline of the slide:',
      outline: 'The outline of the slide:',
      locked: {
        ask: 'These notes are locked. Their passphrase:',
        open: 'Unlock',
        opening: 'Unlocking…',
        wrong: 'This passphrase does not open them. Look at capitals and the keyboard’s language.',
        insecure:
          'These notes are locked, and this browser unlocks nothing on a page that came without https. Open the site by its https address, or on localhost.',
      },
      /** Before the words that a condensed slide does not show. */
      rest: 'The slide leaves out:',
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
      white: 'White',
      freeze: 'Freeze',
      condense: 'Condense',
      laser: 'Laser',
      draw: 'Draw',
      zoom: 'Zoom',
      answer: 'Answer',
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
};
