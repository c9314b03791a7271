import { plural } from './forms.ts';

/** What a learner has done. */
export const words = {
  progress: {
    open: 'Progress',
    title: 'Your progress',
    lead: 'Where you were, what is finished and how quizzes went is kept in this browser only. A file takes it to another one.',
    save: 'Save as a file',
    add: 'Add from a file',
    forget: 'Forget everything',
    sure: 'Forget all places, ticks and quiz answers of this course? Only a saved file brings them back.',
    yes: 'Forget',
    no: 'Keep',
    fileName: 'progress.json',
    added: (n: number) => `Added what was done in ${plural(n, 'lesson', 'lessons')}.`,
    notAFile: (name: string) => `${name} holds no progress of a course.`,
    forgotten: 'Everything is forgotten.',
    /** Names the box beside a lesson; ticked it is finished. */
    finished: (title: string) => `Finished: ${title}`,
    tick: 'Finished',
    right: (n: number, of: number) => `${String(n)} of ${String(of)} right`,
    firstAndLast: (first: number, last: number, of: number) =>
      `First ${String(first)} of ${String(of)}, last ${String(last)} of ${String(of)}`,
  },
};
