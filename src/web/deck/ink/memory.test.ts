import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  deltaOf,
  mergeDrawings,
  strokesOn,
  type DrawCommand,
  type Drawings,
} from '../../../core/talk/drawings.ts';
import type { Stroke } from '../../../core/talk/stroke.ts';
import { createMemory } from './memory.ts';

const line = (id: string): Stroke => ({ id, tool: 'pen', points: [{ x: 0.5, y: 0.5 }] });

/** A window that draws on page 1, and remembers. */
function createWindow() {
  const memory = createMemory();
  let drawings: Drawings = {};
  const apply = (command: DrawCommand): void => {
    drawings = mergeDrawings(drawings, deltaOf(drawings, command));
  };
  return {
    begin: memory.begin,
    send(command: DrawCommand) {
      memory.note(command, strokesOn(drawings, command.page));
      apply(command);
    },
    undo() {
      const commands = memory.undo('1');
      for (const command of commands) apply(command);
      return commands.length;
    },
    seen: () => strokesOn(drawings, '1').length,
    first: () => strokesOn(drawings, '1')[0]?.id ?? '',
  };
}

const draw = (id: string): DrawCommand => ({ type: 'draw', page: '1', stroke: line(id) });
const clear: DrawCommand = { type: 'clear', page: '1' };

describe('what was drawn is taken back', () => {
  it('line by line, however often a line grew', () => {
    const window = createWindow();
    for (const id of ['a', 'b']) {
      window.begin();
      window.send(draw(id));
      window.send({
        type: 'draw',
        page: '1',
        stroke: { ...line(id), points: [...line(id).points, { x: 1, y: 1 }] },
      });
    }
    expect([window.undo(), window.seen(), window.undo(), window.seen()]).toEqual([1, 1, 1, 0]);
    expect(window.undo()).toBe(0);
  });

  it('and so is what an eraser took in one pass', () => {
    const window = createWindow();
    for (const id of ['a', 'b', 'c']) {
      window.begin();
      window.send(draw(id));
    }
    window.begin();
    for (const id of ['a', 'b']) window.send({ type: 'erase', page: '1', id });
    expect(window.seen()).toBe(1);
    window.undo();
    expect(window.seen()).toBe(3);
  });

  it('also a line that came back under another name', () => {
    const window = createWindow();
    window.begin();
    window.send(draw('a'));
    window.send(clear);
    window.undo();
    expect([window.seen(), window.first() === 'a']).toEqual([1, false]);
    window.undo();
    expect(window.seen()).toBe(0);
  });

  it('to the beginning, whatever was done', () => {
    const deeds = fc.array(fc.constantFrom('draw', 'erase', 'clear'), { maxLength: 30 });
    fc.assert(
      fc.property(deeds, (list) => {
        const window = createWindow();
        const seen: number[] = [];
        for (const [index, deed] of list.entries()) {
          const before = window.seen();
          if (deed !== 'draw' && before === 0) continue;
          seen.push(before);
          window.begin();
          if (deed === 'draw') window.send(draw(`s${String(index)}`));
          else if (deed === 'clear') window.send(clear);
          else window.send({ type: 'erase', page: '1', id: window.first() });
        }
        for (const before of seen.toReversed()) {
          window.undo();
          expect(window.seen()).toBe(before);
        }
      }),
    );
  });
});
