import type { Tool } from '../../../core/talk/stroke.ts';

/** What the pointer does on the slide: nothing of ours, or one of these. */
export type InkTool = Tool | 'eraser' | 'laser' | 'magnifier';

/** What can be asked of pointing and drawing: a tool, or what was done with one. `save` hands the lesson's drawings over as a file. */
export type InkDeed = InkTool | 'undo' | 'clear' | 'save';

/** Those that leave something on the slide, or take it away. */
export const drawingTools = ['pen', 'highlighter', 'eraser'] as const;

/** A tool is taken in hand; the others are done at once. */
export function isTool(deed: InkDeed): deed is InkTool {
  return deed !== 'undo' && deed !== 'clear' && deed !== 'save';
}

export function isDrawing(tool: InkTool | undefined): boolean {
  return drawingTools.some((each) => each === tool);
}
