/** Paper. */
export const words = {
  print: {
    pageOf: (page: number, of: number) => `Page ${String(page)} of ${String(of)}`,
    slide: (slide: number) => `Slide ${String(slide)}`,
    slideOf: (slide: number, of: number) => `Slide ${String(slide)} of ${String(of)}`,
    notesOf: (course: string) => `${course}, notes for the teacher`,
    locked: 'The notes are locked. Unlock them in the presenter, then print again.',
  },
};
