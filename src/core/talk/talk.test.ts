import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatAddress, parseAddress } from './address.ts';
import { applyCommand, isAtEnd, isAtStart } from './command.ts';
import { decodeTalk } from './decode.ts';
import { isNewer, mergeTalks, revisionOf } from './merge.ts';
import { clampPosition } from './position.ts';
import { openTalk, roomView, type Command, type Extent, type Position, type Talk } from './talk.ts';

/** Slides as a list of pages, pages as their number of steps: `[[0], [2, 1]]`. */
function deck(slides: readonly (readonly number[])[]): Extent {
  return {
    slides: slides.length,
    pages: (slide) => slides[slide - 1]?.length ?? 1,
    steps: (slide, page) => slides[slide - 1]?.[page - 1] ?? 0,
  };
}

const place = (text: string): Position => {
  const [slide = 1, page = 1, step = 0] = text.split('.').map(Number);
  return { slide, page, step };
};
const say = ({ slide, page, step }: Position) => `${slide}.${page}.${step}`;
const walk = (from: string, command: Command, extent: Extent): string[] => {
  const path = [];
  let talk = openTalk(place(from));
  for (;;) {
    const next = applyCommand(talk, command, extent, 'a');
    if (next === talk) return path;
    path.push(say(next.position));
    talk = next;
  }
};

const seminar = deck([[0], [2, 1], [0]]);

describe('moving', () => {
  it('goes forward by step, page and slide, and stops at the end', () => {
    const path = ['2.1.0', '2.1.1', '2.1.2', '2.2.0', '2.2.1', '3.1.0'];
    expect(walk('1.1.0', { type: 'next' }, seminar)).toEqual(path);
  });

  it('goes back the same way, to slides whose steps are all shown', () => {
    const path = ['2.2.1', '2.2.0', '2.1.2', '2.1.1', '2.1.0', '1.1.0'];
    expect(walk('3.1.0', { type: 'previous' }, seminar)).toEqual(path);
  });

  it('knows its ends', () => {
    expect(isAtStart(place('1.1.0'), seminar)).toBe(true);
    expect(isAtEnd(place('3.1.0'), seminar)).toBe(true);
    expect(isAtEnd(place('2.2.1'), seminar)).toBe(false);
  });

  it('goes to the nearest place that exists', () => {
    expect(say(clampPosition(place('2.9.7'), seminar))).toBe('2.2.0');
    expect(say(clampPosition(place('2.1.7'), seminar))).toBe('2.1.2');
    expect(say(clampPosition(place('9.3.1'), seminar))).toBe('3.1.0');
  });
});

describe('the screen', () => {
  const after = (...commands: readonly Command[]) =>
    commands.reduce(
      (talk, command) => applyCommand(talk, command, seminar, 'a'),
      openTalk(place('2.1.0')),
    );
  const black: Command = { type: 'screen', screen: 'black' };
  const freeze: Command = { type: 'screen', screen: 'frozen' };

  it('goes black and back', () => {
    expect(after(black).screen).toBe('black');
    expect(after(black, black).screen).toBe('live');
    expect(after(black, { type: 'screen', screen: 'white' }).screen).toBe('white');
  });

  it('comes back with a move, even where there is nothing to move to', () => {
    expect(after(black, { type: 'next' }).screen).toBe('live');
    expect(after({ type: 'last' }, black, { type: 'next' }).screen).toBe('live');
  });

  it('holds what the room sees while it is frozen', () => {
    const frozen = after(freeze, { type: 'last' });
    expect(frozen).toMatchObject({ screen: 'frozen', held: { position: place('2.1.0') } });
    expect(roomView(frozen).position).toEqual(place('2.1.0'));
    expect(applyCommand(frozen, freeze, seminar, 'a').held).toBeUndefined();
  });
});

describe('what comes from outside', () => {
  const opened = openTalk(place('1.1.0'));

  it('keeps a talk that went through JSON', () => {
    const talk: Talk = applyCommand(
      openTalk(place('2.1.0')),
      { type: 'screen', screen: 'frozen' },
      seminar,
      'w',
    );
    expect(decodeTalk(JSON.parse(JSON.stringify(talk)))).toEqual(talk);
  });

  it.each([
    null,
    [],
    'talk',
    {},
    { ...opened, position: { slide: 0, page: 1, step: 0 } },
    { ...opened, position: { slide: 1, page: 1, step: 0.5 } },
    { ...opened, screen: 'red' },
    { ...opened, stamps: undefined },
    { ...opened, stamps: { ...opened.stamps, clock: { revision: 1, writer: 7 } } },
    { ...opened, stamps: { ...opened.stamps, view: { revision: 1, writer: 'x'.repeat(65) } } },
    { ...opened, stamps: { ...opened.stamps, driver: undefined } },
  ])('refuses what is not a talk: %j', (value) => {
    expect(decodeTalk(value)).toBeUndefined();
  });

  it('decodes anything at all to a talk or to nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(decodeTalk(value)?.position.slide ?? 1).toBeGreaterThan(0);
      }),
    );
  });
});

describe('two decisions at the same moment', () => {
  const start: Command = { type: 'clock', command: 'start', now: 5 };
  const opened = openTalk(place('1.1.0'));
  const moved = applyCommand(opened, { type: 'next' }, seminar, 'a');

  it('both hold when they are about different things', () => {
    const started = applyCommand(opened, start, seminar, 'b');
    expect(mergeTalks(moved, started)).toMatchObject({
      position: place('2.1.0'),
      clock: { since: 5 },
    });
    expect(mergeTalks(started, moved)).toEqual(mergeTalks(moved, started));
  });

  it('about the same thing are settled alike in both windows', () => {
    const last = applyCommand(opened, { type: 'last' }, seminar, 'b');
    expect(mergeTalks(moved, last).position).toEqual(place('3.1.0'));
    expect(mergeTalks(last, moved)).toEqual(mergeTalks(moved, last));
  });

  it('a later decision is newer than all that was known', () => {
    const again = applyCommand(applyCommand(moved, start, seminar, 'b'), start, seminar, 'b');
    expect(revisionOf(again)).toBe(2);
    expect(again.stamps.view).toEqual({ revision: 1, writer: 'a' });
  });
});

describe('addresses', () => {
  it.each([
    ['#/4', '4.1.0'],
    ['#/4.2', '4.2.0'],
    ['#4', '4.1.0'],
    ['/12/', '12.1.0'],
  ])('%s is %s', (hash, expected) => {
    expect(say(parseAddress(hash) ?? place('99'))).toBe(expected);
  });

  it.each(['', '#', '#/', '#/0', '#/4.0', '#/four', '#/4.2.1', '#/-1', '#/1e3', '#/99999999'])(
    '%j is no place',
    (hash) => {
      expect(parseAddress(hash)).toBeUndefined();
    },
  );

  test('every place has an address that names it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 99 }),
        (slide, page) => {
          const position = { slide, page, step: 0 };
          expect(parseAddress(formatAddress(position))).toEqual(position);
        },
      ),
    );
  });
});

describe('two windows of one talk', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const extents = fc
    .array(fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 5,
    })
    .map(deck);
  const positions = fc.record({
    slide: fc.integer({ min: 1, max: 7 }),
    page: fc.integer({ min: 1, max: 4 }),
    step: fc.nat({ max: 4 }),
  });
  const commands: fc.Arbitrary<Command> = fc.oneof(
    fc.constantFrom<Command>(
      { type: 'next' },
      { type: 'previous' },
      { type: 'first' },
      { type: 'last' },
    ),
    positions.map((to): Command => ({ type: 'go', to })),
    fc
      .constantFrom('live' as const, 'black' as const, 'white' as const, 'frozen' as const)
      .map((screen): Command => ({ type: 'screen', screen })),
    fc.boolean().map((on): Command => ({ type: 'reveal', on })),
    fc
      .option(fc.record({ x: share, y: share, size: share }), { nil: undefined })
      .map((part): Command => ({ type: 'zoom', part })),
  );
  /** A window gives a command, or a message with the other's state arrives, late or twice as may be. */
  const events = fc.array(
    fc.record({ window: fc.nat({ max: 1 }), event: fc.option(commands), late: fc.nat({ max: 3 }) }),
    { maxLength: 60 },
  );

  test('agree once their states were exchanged, whatever happened before', () => {
    fc.assert(
      fc.property(extents, events, (extent, list) => {
        const sent: [Talk[], Talk[]] = [[openTalk(place('1'))], [openTalk(place('1'))]];
        const state: [Talk, Talk] = [openTalk(place('1')), openTalk(place('1'))];
        for (const { window, event, late } of list) {
          const me = window === 0 ? 0 : 1;
          const other = me === 0 ? 1 : 0;
          if (event === null)
            state[me] = mergeTalks(state[me], sent[other].at(-1 - late) ?? state[me]);
          else state[me] = applyCommand(state[me], event, extent, 'ab'.charAt(me));
          sent[me].push(state[me]);
        }
        expect(mergeTalks(state[0], state[1])).toEqual(mergeTalks(state[1], state[0]));
      }),
    );
  });

  test('never leave the deck', () => {
    fc.assert(
      fc.property(extents, fc.array(commands), (extent, list) => {
        const end = list.reduce(
          (talk, command) => applyCommand(talk, command, extent, 'a'),
          openTalk(place('1')),
        );
        expect(clampPosition(end.position, extent)).toEqual(end.position);
      }),
    );
  });

  test('of two different stamps exactly one is newer', () => {
    const stamps = fc.record({ revision: fc.nat({ max: 3 }), writer: fc.constantFrom('a', 'b') });
    fc.assert(
      fc.property(stamps, stamps, (a, b) => {
        const same = a.revision === b.revision && a.writer === b.writer;
        expect(Number(isNewer(a, b)) + Number(isNewer(b, a))).toBe(same ? 0 : 1);
      }),
    );
  });
});
