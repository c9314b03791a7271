/** Editing notes in the presenter. */
export const mend = {
  edit: 'Edit',
  editing: (slide: string) => `Notes of ${slide}, in Markdown. [click] begins the next step.`,
  save: 'Save',
  cancel: 'Cancel',
  discardChanges: 'Discard changes',
  says: {
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

/** How long each slide took, run by run. */
export const rehearsal = {
  open: 'Runs',
  title: 'Rehearsals',
  none: 'No run yet. Start the clock and go through the lesson: each slide’s time is kept in this browser.',
  caption: 'Planned and actual time of each slide; the last run is compared with the plan.',
  slide: 'Slide',
  planned: 'Planned',
  difference: 'Last run against plan',
  sum: 'Together',
  goesOn: 'now',
  longer: (time: string) => `${time} longer`,
  shorter: (time: string) => `${time} shorter`,
  asPlanned: 'as planned',
  notShown: 'not shown',
  use: 'Plan by the last run',
  author: 'Back to the author’s plan',
  byRun: 'The plan now is that of a run.',
  download: 'Download as CSV',
  fileName: (lesson: string) => `Rehearsals of ${lesson}.csv`,
  forget: (run: string) => `Forget the run of ${run}`,
  forgetAll: 'Forget all runs',
  forgetSurely: 'Forget them now',
  csv: { run: 'Run', title: 'Title', planned: 'Planned (s)', actual: 'Actual (s)' },
};
