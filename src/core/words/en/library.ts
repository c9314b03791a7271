import { number } from './forms.ts';

/** Opening a file of one's own in the library, and keeping the course on this device. */
export const words = {
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
  offline: {
    open: 'Keep offline',
    title: 'Keep this course offline',
    lead: 'All lessons then open in this browser without a network. A new version of the course is loaded when you are online.',
    keep: (mb: number) => `Keep it (${number(mb)} MB)`,
    progress: (files: number, ofFiles: number, mb: number, ofMb: number) =>
      `${number(files)} of ${number(ofFiles)} files, ${number(mb)} of ${number(ofMb)} MB`,
    ready: 'Ready offline',
    remove: 'Remove from this device',
    failed: {
      full: 'This device has no room for it, or stores nothing for this site.',
      unreachable: 'Not all of it could be loaded. Try again when you are online.',
      changed: 'The course is being published anew. Load this page again, then try again.',
    },
  },
};
