import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../core/talk/command.ts';
import { deltaOf, mergeDrawings, strokesOn, type Drawings } from '../../core/talk/drawings.ts';
import { isNewer, mergeTalks, registers, revisionOf } from '../../core/talk/merge.ts';
import { decodeMessage, type Message, type Role } from '../../core/talk/message.ts';
import type { Point } from '../../core/talk/stroke.ts';
import { openTalk, sameStamp, type Command, type Extent, type Talk } from '../../core/talk/talk.ts';
import { createParticipant, type Participant } from './participant.ts';

const extent: Extent = { slides: 5, pages: (slide) => (slide === 2 ? 2 : 1), steps: () => 2 };

/** A window as the deck and the presenter are one, without anything to see. */
interface Window {
  readonly id: string;
  readonly talk: Talk;
  readonly drawings: Drawings;
  readonly pointer: Point | undefined;
  readonly participant: Participant;
  readonly give: (command: Command) => void;
  readonly draw: (length: number) => void;
  readonly rub: () => void;
  readonly clear: () => void;
}

function openWindow(id: string, role: Role, send: (message: Message) => void): Window {
  let talk = openTalk({ slide: 1, page: 1, step: 0 });
  let drawings: Drawings = {};
  let pointer: Point | undefined;
  const set = (next: Talk): void => {
    for (const register of registers)
      expect(isNewer(talk.stamps[register], next.stamps[register])).toBe(false);
    talk = next;
  };
  const participant = createParticipant(
    {
      id,
      role,
      talk: () => talk,
      claim() {
        set({ ...talk, stamps: sameStamp({ revision: revisionOf(talk) + 1, writer: id }) });
      },
      adopt(theirs) {
        set(mergeTalks(talk, theirs));
      },
      drawings: () => drawings,
      onDrawings(theirs) {
        drawings = mergeDrawings(drawings, theirs);
      },
      onPoint(at) {
        pointer = at;
      },
      onLead: () => undefined,
      onPeers: () => undefined,
    },
    send,
  );
  const draw = (command: Parameters<typeof deltaOf>[1]): void => {
    const delta = deltaOf(drawings, command);
    drawings = mergeDrawings(drawings, delta);
    participant.draw(delta);
  };
  return {
    id,
    get talk() {
      return talk;
    },
    get drawings() {
      return drawings;
    },
    get pointer() {
      return pointer;
    },
    participant: {
      ...participant,
      point(at) {
        participant.point(at);
        pointer = at;
      },
    },
    give(command) {
      const next = applyCommand(talk, command, extent, id);
      if (next !== talk) participant.say(next);
      set(next);
    },
    draw(length) {
      const points = Array.from({ length }, (_, x) => ({ x: x / 100, y: 0 }));
      draw({
        type: 'draw',
        page: '1',
        stroke: { id: `${id}-${String(length % 4)}`, tool: 'pen', points },
      });
    },
    rub() {
      draw({ type: 'erase', page: '1', id: strokesOn(drawings, '1')[0]?.id ?? 'none' });
    },
    clear() {
      draw({ type: 'clear', page: '1' });
    },
  };
}

/** Windows and the wires between them: each window has a queue of what it has yet to hear. */
function createNetwork() {
  const windows: { readonly window: Window; readonly queue: Message[] }[] = [];
  const open = (role: Role): void => {
    const id = `w${String(windows.length)}`;
    const window = openWindow(id, role, (message) => {
      for (const other of windows) if (other.window.id !== id) other.queue.push(message);
    });
    windows.push({ window, queue: [] });
    window.participant.hello();
  };
  /** The wire carries JSON, as storage does. */
  const hear = (window: Window, message: Message | undefined): void => {
    const decoded = decodeMessage(JSON.parse(JSON.stringify(message ?? null)));
    if (decoded !== undefined) window.participant.hear(decoded);
  };
  const deliverAll = (): void => {
    while (windows.some(({ queue }) => queue.length > 0))
      for (const { window, queue } of windows) hear(window, queue.shift());
  };
  return {
    windows,
    open,
    /** A message arrives out of order, or arrives and stays to come again, or is lost. */
    disturb(index: number, fate: 'arrive' | 'again' | 'lose', place: number): void {
      const there = windows[index % windows.length];
      if (there === undefined || there.queue.length === 0) return;
      const at = place % there.queue.length;
      const message = there.queue[at];
      if (fate !== 'again') there.queue.splice(at, 1);
      if (fate !== 'lose') hear(there.window, message);
    },
    /** Nobody does anything any more, and what is said arrives. */
    rest(): void {
      deliverAll();
      for (let beat = 0; beat < 4; beat += 1) {
        for (const { window } of windows) window.participant.beat();
        deliverAll();
      }
    },
  };
}

const command = fc.oneof(
  fc.constantFrom<Command>(
    { type: 'next' },
    { type: 'previous' },
    { type: 'first' },
    { type: 'last' },
    { type: 'condense', on: true },
    { type: 'condense', on: false },
    { type: 'shift', by: -5 },
  ),
  fc
    .constantFrom('live' as const, 'black' as const, 'frozen' as const)
    .map((screen): Command => ({ type: 'screen', screen })),
  fc
    .tuple(fc.constantFrom('start' as const, 'pause' as const, 'questions' as const), fc.nat(99))
    .map(([name, now]): Command => ({ type: 'clock', command: name, now })),
  fc.constantFrom('w0', 'w1', 'w2').map((driver): Command => ({ type: 'drive', driver })),
);
type Event = (network: ReturnType<typeof createNetwork>) => void;
const at = (network: ReturnType<typeof createNetwork>, index: number): Window | undefined =>
  network.windows[index % network.windows.length]?.window;
const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(fc.nat(9), command).map(
      ([index, it]): Event =>
        (network) =>
          at(network, index)?.give(it),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 9 })).map(
      ([index, length]): Event =>
        (network) =>
          at(network, index)?.draw(length),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.nat(9).map(
      (index): Event =>
        (network) =>
          at(network, index)?.rub(),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.nat(9).map(
      (index): Event =>
        (network) =>
          at(network, index)?.clear(),
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.nat(9), fc.option(fc.constant({ x: 0.5, y: 0.5 }), { nil: undefined }))
      .map(
        ([index, to]): Event =>
          (network) =>
            at(network, index)?.participant.point(to),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.nat(9).map(
      (index): Event =>
        (network) =>
          at(network, index)?.participant.beat(),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Role>('presenter', 'audience').map((role): Event => (network) => {
      if (network.windows.length < 5) network.open(role);
    }),
  },
  {
    weight: 12,
    arbitrary: fc
      .tuple(
        fc.nat(9),
        fc.constantFrom('arrive' as const, 'arrive' as const, 'again' as const, 'lose' as const),
        fc.nat(20),
      )
      .map(([index, fate, place]): Event => (network) => {
        network.disturb(index, fate, place);
      }),
  },
);

describe('the windows of a talk', () => {
  it('agree when all is quiet, whatever got lost, came twice, late or out of order', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 120 }), (events) => {
        const network = createNetwork();
        network.open('presenter');
        network.open('audience');
        for (const happens of events) happens(network);
        network.rest();
        const states = network.windows.map(({ window }) => ({
          talk: window.talk,
          ink: window.drawings['1'],
          pointer: window.pointer,
        }));
        for (const state of states) expect(state).toEqual(states[0]);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('tell one that comes late everything', () => {
    const network = createNetwork();
    network.open('presenter');
    network.open('audience');
    network.rest();
    const [presenter] = network.windows;
    presenter?.window.give({ type: 'last' });
    presenter?.window.draw(5);
    network.open('audience');
    network.rest();
    expect(network.windows.at(-1)?.window.talk.position.slide).toBe(5);
    expect(strokesOn(network.windows.at(-1)?.window.drawings ?? {}, '1')).toHaveLength(1);
  });

  it('go their own ways where nobody presents', () => {
    const network = createNetwork();
    network.open('audience');
    network.open('audience');
    network.windows[0]?.window.give({ type: 'last' });
    network.rest();
    expect(network.windows[1]?.window.talk.position.slide).toBe(1);
  });

  it('put the laser away of one who left', () => {
    const network = createNetwork();
    network.open('presenter');
    network.open('presenter');
    network.open('audience');
    network.rest();
    network.windows[0]?.window.participant.point({ x: 0.1, y: 0.2 });
    network.rest();
    expect(network.windows[2]?.window.pointer).toEqual({ x: 0.1, y: 0.2 });
    network.windows[0]?.window.participant.leave();
    network.windows.shift();
    network.rest();
    expect(network.windows.map(({ window }) => window.pointer)).toEqual([undefined, undefined]);
  });
});
