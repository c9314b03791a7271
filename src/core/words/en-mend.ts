/** The English words for editing notes in the presenter. */
export const mendWords = {
  edit: 'Edit',
  editKey: 'Ctrl+E',
  editing: (slide: string) => `Notes of ${slide}, in Markdown. [click] begins the next step.`,
  save: 'Save',
  saveKey: 'Ctrl+Enter',
  cancel: 'Cancel',
  cancelKey: 'Esc',
  discardChanges: 'Discard changes',
  says: {
    nothing: '',
    unsaved: 'Your changes are not saved. Esc once more discards them.',
    saving: 'Saving…',
    unreachable: 'Not saved: the server does not answer. Is it still running?',
  },
  refused: {
    gone: 'Not saved: this slide is no longer in its file. Copy your words.',
    place:
      'Not saved: the notes of this slide stand where they cannot be changed alone. Edit its file.',
    words:
      'Not saved: these words would change the slide itself. Look for comments, pagebreaks and lines of colons.',
    encoding: 'Not saved: the file is not UTF-8. Save it as UTF-8 in your editor first.',
    disk: 'Not saved: the file cannot be written, or is being written just now.',
  },
  conflict: 'These notes were changed in the file meanwhile. There they are now:',
  nothing: '(no notes)',
  takeTheirs: 'Take those',
  keepMine: 'Write mine over them',
  editedHere: 'Edited here: only this browser has these notes.',
  editedBefore: 'Edited here, before the notes of the site changed. Only this browser has these.',
  download: 'Download edits',
  discard: 'Discard edit',
  fileName: (lesson: string) => `Notes of ${lesson}.md`,
};
