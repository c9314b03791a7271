import type { DrawCommand } from '../../../core/talk/drawings.ts';
import type { Stroke } from '../../../core/talk/stroke.ts';
import { newId } from './pen.ts';

/** What this window did to drawings, so that it can be taken back. What other windows drew is theirs. */
export interface Memory {
  /** What is done from here on is a deed of its own. */
  readonly begin: () => void;
  /** Remembers a command that is about to be done, with the strokes that are on its page now. */
  note(command: DrawCommand, before: readonly Stroke[]): void;
  /** Commands that take back the last deed on this page; none when there is none. */
  undo(page: string): readonly DrawCommand[];
  /** All that can be taken back, the last at the end. */
  readonly deeds: () => readonly Deed[];
}

/** A line that was drawn, or lines that went together. */
export interface Deed {
  readonly page: string;
  readonly drawn: readonly string[];
  readonly gone: readonly Stroke[];
}

/** The most deeds that are remembered. */
const most = 200;

/** @param before What this window could take back before it was reloaded. */
export function createMemory(before: readonly Deed[] = []): Memory {
  let deeds = before.slice(-most);
  let isNew = true;
  const add = (deed: Deed): void => {
    const last = deeds.at(-1);
    const joined = !isNew && last?.page === deed.page ? joinDeeds(last, deed) : undefined;
    const others = joined === undefined ? deeds : deeds.slice(0, -1);
    deeds = [...others, joined ?? deed].slice(-most);
    isNew = false;
  };
  return {
    begin() {
      isNew = true;
    },
    note(command, before) {
      const { page } = command;
      if (command.type === 'clear') {
        isNew = true;
        if (before.length > 0) add({ page, drawn: [], gone: before });
        isNew = true;
      } else if (command.type === 'draw') {
        const { id } = command.stroke;
        if (!before.some((stroke) => stroke.id === id)) add({ page, drawn: [id], gone: [] });
      } else add({ page, drawn: [], gone: before.filter(({ id }) => id === command.id) });
    },
    undo(page) {
      const deed = deeds.findLast((each) => each.page === page);
      if (deed === undefined) return [];
      // A stroke that is gone stays gone: it comes back under another name, by which older deeds must know it, too.
      const names = new Map(deed.gone.map(({ id }) => [id, newId()]));
      deeds = deeds.filter((each) => each !== deed).map((each) => renamed(each, names));
      isNew = true;
      return [
        ...deed.drawn.map((id) => ({ type: 'erase', page, id }) as const),
        ...deed.gone.map((stroke) => {
          const back = { ...stroke, id: names.get(stroke.id) ?? stroke.id };
          return { type: 'draw', page, stroke: back } as const;
        }),
      ];
    },
    deeds: () => deeds,
  };
}

function joinDeeds(a: Deed, b: Deed): Deed {
  return { page: a.page, drawn: [...a.drawn, ...b.drawn], gone: [...a.gone, ...b.gone] };
}

function renamed(deed: Deed, names: ReadonlyMap<string, string>): Deed {
  return { ...deed, drawn: deed.drawn.map((id) => names.get(id) ?? id) };
}
