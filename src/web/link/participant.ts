import { digestOf, type Drawings } from '../../core/talk/drawings.ts';
import { revisionOf } from '../../core/talk/merge.ts';
import type { Message, Presence, Role } from '../../core/talk/message.ts';
import { movePointer, newerPointer, restingPointer } from '../../core/talk/pointer.ts';
import type { Point } from '../../core/talk/stroke.ts';
import type { Talk } from '../../core/talk/talk.ts';
import { createPeers, type Peer } from './peers.ts';

/** What a window of a talk lends to the link: its state, and what it does with that of others. */
export interface TalkEnd {
  /** This window, in the talk. */
  readonly id: string;
  readonly role: Role;
  /** The state as it was decided, here or elsewhere. */
  readonly talk: () => Talk;
  /** Somebody asks for a state that nobody has decided yet: from now on it counts as this window's decision. */
  readonly claim: () => void;
  /** Takes over what is newer of a state. */
  readonly adopt: (talk: Talk) => void;
  readonly drawings: () => Drawings;
  /** Takes over what is new in the drawings of others. */
  readonly onDrawings: (drawings: Drawings) => void;
  readonly onPoint: (at: Point | undefined) => void;
  /** The presenter goes on to another lesson, by its address. */
  readonly onLead: (lesson: string) => void;
  /** Windows came or went. */
  readonly onPeers: (peers: readonly Peer[]) => void;
}

/** One window among those of a talk: what it says, and what it makes of what it hears. It knows neither time nor wire. */
export interface Participant {
  /** The window opened, reloaded or woke: it asks, and is told. */
  readonly hello: () => void;
  /** Time for a sign of life. */
  readonly beat: () => void;
  readonly hear: (message: Message) => void;
  /** Tells the others what this window decided. */
  readonly say: (talk: Talk) => void;
  readonly point: (at: Point | undefined) => void;
  /** Tells the others what this window drew. */
  readonly draw: (delta: Drawings) => void;
  /** Takes the others along to another lesson. */
  readonly lead: (lesson: string) => void;
  readonly leave: () => void;
  readonly peers: () => readonly Peer[];
}

/**
 * Windows that show the same lesson follow each other only while there is a presenter: a learner may have it open twice,
 * at two places. Whatever gets lost on the way is made good with one of the next beats, which repeat the state.
 */
export function createParticipant(end: TalkEnd, send: (message: Message) => void): Participant {
  const from = end.id;
  let pointer = restingPointer;
  const digest = createDigest(end.drawings);
  const peers = createPeers((list) => {
    const isThere = [from, ''].includes(pointer.stamp.writer) || list.some(isWriter);
    if (pointer.at !== undefined && !isThere) setPointer(movePointer(pointer, undefined, from));
    end.onPeers(list);
  });
  const isWriter = ({ id }: Peer): boolean => id === pointer.stamp.writer;
  const setPointer = (next: typeof pointer): void => {
    if (next === pointer) return;
    pointer = next;
    end.onPoint(pointer.at);
  };
  const isTalk = (): boolean => end.role === 'presenter' || peers.list().some(isPresenter);
  const tell = (message: Message): void => {
    if (isTalk()) send(message);
  };
  const say = (talk: Talk): void => {
    tell({ type: 'talk', from, talk });
  };
  const tellDrawings = (drawings: Drawings): void => {
    tell({ type: 'drawings', from, drawings });
  };
  const sayPresence = (): void => {
    const driving = end.role === 'presenter' && end.talk().driver === from;
    tell({ type: 'here', from, role: end.role, driving, ink: digest.word() });
    if (revisionOf(end.talk()) > 0) say(end.talk());
    if (pointer.stamp.revision > 0) tell({ type: 'pointer', from, pointer });
  };
  const answer = (): void => {
    if (revisionOf(end.talk()) === 0) end.claim();
    sayPresence();
    tellDrawings(end.drawings());
  };
  const hearPresence = ({ from: id, role, driving, ink }: Presence): void => {
    peers.hear({ id, role, driving });
    // Whoever draws just now is ahead for a moment, and that is no loss.
    if (digest.isSettled() && ink !== digest.word()) tellDrawings(end.drawings());
    digest.settle();
    // Timers of a hidden window may sleep; messages do not. So the room answers instead of beating itself.
    if (end.role === 'audience' && role === 'presenter') sayPresence();
  };
  return {
    hello() {
      send({ type: 'hello', from, role: end.role });
    },
    beat() {
      if (end.role === 'presenter') sayPresence();
      peers.beat();
    },
    hear(message) {
      if (message.from === from) return;
      if (message.type === 'hello') {
        peers.hear({ id: message.from, role: message.role, driving: false });
        if (isTalk()) answer();
      } else if (message.type === 'here') hearPresence(message);
      else if (message.type === 'bye') peers.lose(message.from);
      else if (!isTalk()) return;
      else if (message.type === 'talk') end.adopt(message.talk);
      else if (message.type === 'pointer') setPointer(newerPointer(pointer, message.pointer));
      else if (message.type === 'drawings') end.onDrawings(message.drawings);
      else end.onLead(message.lesson);
    },
    say,
    point(at) {
      pointer = movePointer(pointer, at, from);
      tell({ type: 'pointer', from, pointer });
    },
    draw: tellDrawings,
    lead(lesson) {
      tell({ type: 'lead', from, lesson });
    },
    leave() {
      send({ type: 'bye', from });
    },
    peers: peers.list,
  };
}

interface Digest {
  readonly word: () => string;
  /** Nothing was drawn since the last sign of life that came. */
  readonly isSettled: () => boolean;
  readonly settle: () => void;
}

/** The drawings in a word, reckoned anew only when they changed. */
function createDigest(drawings: () => Drawings): Digest {
  let known = drawings();
  let word = digestOf(known);
  let settled: Drawings | undefined;
  return {
    word() {
      if (drawings() !== known) {
        known = drawings();
        word = digestOf(known);
      }
      return word;
    },
    isSettled: () => settled === drawings(),
    settle() {
      settled = drawings();
    },
  };
}

function isPresenter({ role }: Peer): boolean {
  return role === 'presenter';
}
