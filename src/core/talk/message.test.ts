import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeMessage, type Message } from './message.ts';
import type { LaidStroke } from './drawings.ts';
import { openTalk } from './talk.ts';

const stroke: LaidStroke = {
  id: 'a1',
  tool: 'pen',
  order: 1,
  points: [
    { x: 0.5, y: 0.25, pressure: 0.7 },
    { x: 1, y: 0 },
  ],
};
const stamp = { revision: 3, writer: 'w1' };

const ours: readonly Message[] = [
  { type: 'hello', from: 'w1', role: 'audience' },
  { type: 'talk', from: 'w1', talk: openTalk({ slide: 3, page: 2, step: 1 }) },
  { type: 'here', from: 'w1', role: 'presenter', driving: true, ink: '7f3' },
  { type: 'bye', from: 'w1' },
  {
    type: 'lead',
    from: 'w1',
    to: { lesson: 'section-1/2-zweite-stunde-für-alle/', at: { slide: 4, page: 2, step: 0 } },
  },
  { type: 'pointer', from: 'w1', pointer: { at: { x: 0, y: 1 }, stamp } },
  { type: 'pointer', from: 'w1', pointer: { at: undefined, stamp } },
  { type: 'drawings', from: 'w1', drawings: { '4.2': { cleared: 0, strokes: [stroke] } } },
  {
    type: 'drawings',
    from: 'w1',
    drawings: { '4': { cleared: 7, strokes: [{ ...stroke, points: [] }] } },
  },
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
    { type: 'here', from: 'w1', role: 'presenter', driving: true },
    { type: 'pointer', from: 'w1', pointer: { at: { x: 0, y: 0 } } },
    { type: 'drawings', from: 'w1', drawings: [] },
    { type: 'lead', from: 'w1', to: { lesson: 'section-1/2-second/' } },
    ...[
      '',
      '/',
      '/other/',
      '//host/',
      'https://host/',
      'a/../../b/',
      'a\\b/',
      'a/?view=print',
      'a',
    ].map((lesson) => ({
      type: 'lead',
      from: 'w1',
      to: { lesson, at: { slide: 1, page: 1, step: 0 } },
    })),
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
    const message = { type: 'pointer', from: 'w1', pointer: { at: { x: 7, y: 0 }, stamp } };
    expect(decodeMessage(message)).toMatchObject({ pointer: { at: undefined } });
  });

  it.each([
    { __proto__: { cleared: 0, strokes: [stroke] } },
    { four: { cleared: 0, strokes: [stroke] } },
    { '4': [stroke] },
    { '4': { cleared: -1, strokes: [] } },
  ])('leaves out sheets that are none: %j', (drawings) => {
    expect(decodeMessage({ type: 'drawings', from: 'w1', drawings })).toMatchObject({
      drawings: {},
    });
  });

  it.each([{ order: undefined }, { order: 0.5 }, { tool: 'brush' }, { id: '' }, { points: 3 }])(
    'leaves out strokes that are none: %j',
    (odd) => {
      const drawings = { '4': { cleared: 0, strokes: [{ ...stroke, ...odd }, stroke] } };
      expect(decodeMessage({ type: 'drawings', from: 'w1', drawings })).toMatchObject({
        drawings: { '4': { strokes: [stroke] } },
      });
    },
  );
});
