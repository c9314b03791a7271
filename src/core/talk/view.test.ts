import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from './command.ts';
import { decodeTalk } from './decode.ts';
import { clampPart, partAround, partBetween } from './part.ts';
import { topOf } from './position.ts';
import { openTalk, roomView, type Command, type Extent, type Talk } from './talk.ts';

const extent: Extent = { slides: 3, pages: () => 2, steps: () => 1 };
const part = { x: 0.25, y: 0.1, size: 0.5 };
const zoom: Command = { type: 'zoom', part };
const reveal: Command = { type: 'reveal', on: true };
const freeze: Command = { type: 'screen', screen: 'frozen' };
const next: Command = { type: 'next' };

const after = (...commands: readonly Command[]): Talk =>
  commands.reduce((talk, command) => applyCommand(talk, command, extent, 'a'), openTalk(topOf(2)));

describe('an enlarged part', () => {
  it('stays for the steps of its page and leaves with it', () => {
    expect(after(zoom).zoom).toEqual(part);
    expect(after(zoom, next)).toMatchObject({ zoom: part, position: { page: 1, step: 1 } });
    expect(after(zoom, next, next)).toMatchObject({ zoom: undefined, position: { page: 2 } });
    expect(after(zoom, { type: 'last' }).zoom).toBeUndefined();
  });

  it('is given back, and leaves when the words move', () => {
    expect(after(zoom, { type: 'zoom', part: undefined }).zoom).toBeUndefined();
    expect(after(zoom, { type: 'condense', on: true }).zoom).toBeUndefined();
  });

  it('is no change when it was there before', () => {
    const talk = after(zoom);
    expect(applyCommand(talk, { type: 'zoom', part: { ...part } }, extent, 'b')).toBe(talk);
  });

  it('lies on the slide, whatever was asked for', () => {
    const size = fc.double({ min: 0, max: 2, noNaN: true });
    const place = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(place, place, size, (x, y, asked) => {
        const kept = clampPart({ x, y, size: asked });
        if (kept === undefined) return;
        expect(Math.min(kept.x, kept.y)).toBeGreaterThanOrEqual(0);
        expect(Math.max(kept.x, kept.y) + kept.size).toBeLessThanOrEqual(1.0001);
        expect(kept.size).toBeGreaterThanOrEqual(0.1);
        expect(clampPart(kept)).toEqual(kept);
      }),
    );
  });

  it('is found around a point and between two', () => {
    expect(partAround({ x: 0.5, y: 0.5 }, 0.5)).toEqual({ x: 0.25, y: 0.25, size: 0.5 });
    expect(partAround({ x: 1, y: 0 }, 0.5)).toEqual({ x: 0.5, y: 0, size: 0.5 });
    expect(partBetween({ x: 0.6, y: 0.5 }, { x: 0.2, y: 0.4 })).toEqual({
      x: 0.2,
      y: 0.25,
      size: 0.4,
    });
    expect(partBetween({ x: 0, y: 0 }, { x: 1, y: 1 })).toBeUndefined();
  });
});

describe('the answer of a question', () => {
  it('is shown and taken back, slide by slide', () => {
    expect(after(reveal, { type: 'first' }, reveal).revealed).toEqual([1, 2]);
    expect(after(reveal, { type: 'reveal', on: false }).revealed).toEqual([]);
  });

  it('is no change when it was shown before', () => {
    const talk = after(reveal);
    expect(applyCommand(talk, reveal, extent, 'b')).toBe(talk);
  });
});

describe('a frozen room', () => {
  it('sees neither the part nor the answer that the presenter tries meanwhile', () => {
    const frozen = after(freeze, zoom, reveal);
    expect(roomView(frozen)).toEqual({ position: topOf(2), zoom: undefined, revealed: [] });
    expect(roomView(applyCommand(frozen, freeze, extent, 'a'))).toMatchObject({
      zoom: part,
      revealed: [2],
    });
  });

  it('keeps the part it saw while the presenter moves on', () => {
    expect(roomView(after(zoom, freeze, { type: 'last' })).zoom).toEqual(part);
  });
});

describe('what comes from outside', () => {
  it('keeps a view that went through JSON', () => {
    const talk = after(zoom, reveal, freeze, next);
    expect(decodeTalk(JSON.parse(JSON.stringify(talk)))).toEqual(talk);
  });

  it.each([
    { zoom: { x: 'a', y: 0, size: 1 }, revealed: ['2', -1, 0.5] },
    { zoom: { x: 0, y: 0, size: Number.NaN }, revealed: {} },
    { zoom: { x: 0, y: 0, size: 3 }, revealed: null },
    { zoom: [], revealed: undefined },
  ])('drops what is none: %j', (odd) => {
    expect(decodeTalk({ ...after(next), ...odd })).toMatchObject({
      zoom: undefined,
      revealed: [],
    });
  });
});
