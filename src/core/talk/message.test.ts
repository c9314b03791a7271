import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeMessage, type Message } from './message.ts';
import { applyDrawCommand, drawingKey, type Drawings, type Stroke } from './stroke.ts';
import { openTalk } from './talk.ts';

const stroke: Stroke = {
  id: 'a1',
  tool: 'pen',
  points: [
    { x: 0.5, y: 0.25, pressure: 0.7 },
    { x: 1, y: 0 },
  ],
};

const ours: readonly Message[] = [
  { type: 'hello', from: 'w1', role: 'audience' },
  { type: 'talk', from: 'w1', talk: openTalk({ slide: 3, page: 2, step: 1 }) },
  { type: 'here', from: 'w1', role: 'presenter', driving: true },
  { type: 'bye', from: 'w1' },
  { type: 'pointer', from: 'w1', at: { x: 0, y: 1 } },
  { type: 'pointer', from: 'w1', at: undefined },
  { type: 'draw', from: 'w1', command: { type: 'draw', page: '4.2', stroke } },
  { type: 'draw', from: 'w1', command: { type: 'erase', page: '4', id: 'a1' } },
  { type: 'draw', from: 'w1', command: { type: 'clear', page: '4' } },
  { type: 'drawings', from: 'w1', drawings: { '4': [stroke] } },
];

describe('a message between windows', () => {
  it.each(ours)('of type $type arrives as it was sent', (message) => {
    expect(decodeMessage(structuredClone(message))).toEqual(message);
    expect(decodeMessage(JSON.parse(JSON.stringify(message)))).toEqual(message);
  });

  it.each([
    { type: 'eval', from: 'w1', code: 'alert(1)' },
    { type: 'hello', from: '', role: 'audience' },
    { type: 'hello', from: 'w1', role: 'root' },
    { type: 'talk', from: 'w1', talk: { position: { slide: -1 } } },
    { type: 'draw', from: 'w1', command: { type: 'draw', page: '__proto__', stroke } },
    'hello',
    null,
  ])('that is none of ours is ignored: %j', (value) => {
    expect(decodeMessage(value)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        decodeMessage(value);
      }),
    );
  });

  it('leaves out points beyond the stage', () => {
    const message = { type: 'pointer', from: 'w1', at: { x: 7, y: 0 } };
    expect(decodeMessage(message)).toEqual({ type: 'pointer', from: 'w1', at: undefined });
  });
});

describe('drawings', () => {
  const drawn: Drawings = applyDrawCommand({}, { type: 'draw', page: '4', stroke });

  it('grow, are rubbed out and are cleared page by page', () => {
    const longer = { ...stroke, points: [...stroke.points, { x: 1, y: 1 }] };
    expect(applyDrawCommand(drawn, { type: 'draw', page: '4', stroke: longer })).toEqual({
      '4': [longer],
    });
    expect(applyDrawCommand(drawn, { type: 'erase', page: '4', id: 'a1' })).toEqual({ '4': [] });
    expect(applyDrawCommand(drawn, { type: 'clear', page: '5' })['4']).toEqual([stroke]);
  });

  it('are kept by page of slide', () => {
    expect([drawingKey(4, 1), drawingKey(4, 2)]).toEqual(['4', '4.2']);
  });
});
