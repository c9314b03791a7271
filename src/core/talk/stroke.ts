/** What one draws with. */
export type Tool = 'pen' | 'highlighter';

/** A place on the stage, from 0 to 1 in both directions, whatever the size of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point of a line. */
export interface InkPoint extends Point {
  /** How hard a stylus pressed, from 0 to 1; absent for a mouse and a finger, which do not say. */
  readonly pressure?: number;
}

/** One line drawn on a page of a slide. */
export interface Stroke {
  /** Unique in the talk: made by the window that drew it. */
  readonly id: string;
  readonly tool: Tool;
  readonly points: readonly InkPoint[];
}

/** Everything drawn in a lesson: strokes by page of slide, `4` or `4.2`. */
export type Drawings = Readonly<Record<string, readonly Stroke[]>>;

/** What happens to the drawings of a page: a line is drawn (or grows), one is rubbed out, all are cleared. */
export type DrawCommand =
  | { readonly type: 'draw'; readonly page: string; readonly stroke: Stroke }
  | { readonly type: 'erase'; readonly page: string; readonly id: string }
  | { readonly type: 'clear'; readonly page: string };

/** The name under which drawings of a page are kept. */
export function drawingKey(slide: number, page: number): string {
  return page > 1 ? `${String(slide)}.${String(page)}` : String(slide);
}

/** The drawings after a command. A stroke that is drawn again under its id takes the place of the former. */
export function applyDrawCommand(drawings: Drawings, command: DrawCommand): Drawings {
  const before = drawings[command.page] ?? [];
  switch (command.type) {
    case 'draw':
      return { ...drawings, [command.page]: withStroke(before, command.stroke) };
    case 'erase':
      return { ...drawings, [command.page]: before.filter(({ id }) => id !== command.id) };
    case 'clear':
      return { ...drawings, [command.page]: [] };
  }
}

function withStroke(strokes: readonly Stroke[], stroke: Stroke): readonly Stroke[] {
  return strokes.some(({ id }) => id === stroke.id)
    ? strokes.map((old) => (old.id === stroke.id ? stroke : old))
    : [...strokes, stroke];
}
