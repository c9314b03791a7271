/** The layouts of a slide, as drawn in the design: names that authors may write in `<!-- slide: layout=… -->`. */
export const layoutNames = [
  'cover',
  'voice',
  'statement',
  'rows',
  'columns',
  'side',
  'points',
  'flow',
  'step',
  'ordered',
  'table',
  'code',
  'quiz',
  'figure',
  'condensed',
] as const;

export type LayoutName = (typeof layoutNames)[number];
