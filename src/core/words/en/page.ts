import { lessonRange, number, plural, shortTime } from './forms.ts';
import { prose } from './prose.ts';

/** What stands in the pages themselves, and what the library and the reading page add to it. */
export const words = {
  kinds: { lesson: 'Lesson', 'hands-on': 'Hands-on', quiz: 'Quiz' },
  count: {
    sections: (n: number) => plural(n, 'section', 'sections'),
    lessons: (n: number) => plural(n, 'lesson', 'lessons'),
    slides: (n: number) => plural(n, 'slide', 'slides'),
    questions: (n: number) => plural(n, 'question', 'questions'),
    handsOn: (n: number) => `${number(n)} hands-on`,
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
    pdf: 'Slides as PDF',
    failed: 'The slides could not be set up, so here is the lesson to read.',
  },
  framed: 'This page may not be shown inside another. Open it in a window of its own.',
  missing: {
    notKept: 'This page is not kept on this device, and there is no network.',
    title: 'There is no page here',
    lead: 'The address may be mistyped, or the lesson has moved. These lessons exist:',
    library: 'All lessons',
  },
  prose,
};
