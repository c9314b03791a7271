/** Pointing and drawing, which come with the first tool. */
export const words = {
  ink: {
    title: 'Drawing',
    /** Said when a tool is taken in hand. */
    inHand: {
      pen: 'Pen',
      highlighter: 'Marker',
      eraser: 'Eraser',
      laser: 'Laser pointer',
      magnifier: 'Magnifier: click, or drag over a part. Arrows move it, Enter enlarges.',
    },
    putAway: 'Tool put away',
    pen: 'Pen',
    highlighter: 'Marker',
    eraser: 'Eraser',
    undo: 'Undo',
    clear: 'Clear',
    save: 'Save',
    saved: 'Drawings saved as a file',
    nothingToSave: 'Nothing is drawn in this lesson',
    done: 'Done',
    undone: 'Undone',
    nothingToUndo: 'Nothing to undo on this slide',
    cleared: 'Drawing cleared',
  },
};
