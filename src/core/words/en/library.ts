/** Opening a file of one's own in the library. */
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
};
