import type { Drawings } from '../../core/talk/drawings.ts';
import { revisionOf } from '../../core/talk/merge.ts';
import type { Destination, Message, Presence, Role } from '../../core/talk/message.ts';
import {
  movePointer,
  newerPointer,
  restingPointer,
  type Pointer,
} from '../../core/talk/pointer.ts';
import type { Point } from '../../core/talk/stroke.ts';
import type { Talk } from '../../core/talk/talk.ts';
import { createDigest, type Digest } from './digest.ts';
import { createPeers, type Peer, type Peers } from './peers.ts';

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
  /** Another window goes to another lesson, and this one is to come along. */
  readonly onLead: (to: Destination) => void;
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
  readonly lead: (to: Destination) => void;
  readonly leave: () => void;
  readonly peers: () => readonly Peer[];
}

/**
 * Windows that show the same lesson follow each other only while there is a presenter: a learner may have it open twice,
 * at two places. Whatever gets lost on the way is made good with one of the next beats, which repeat the state.
 */
export function createParticipant(end: TalkEnd, send: (message: Message) => void): Participant {
  const from = end.id;
  const dot = createDot(end);
  const digest = createDigest(end.drawings);
  const peers = createPeers((list) => {
    dot.leaveWithout(list);
    end.onPeers(list);
  });
  const isTalk = (): boolean => end.role === 'presenter' || peers.list().some(isPresenter);
  const tell = (message: Message): void => {
    if (isTalk()) send(message);
  };
  const speech = createSpeech(end, { tell, dot, digest });
  const ears = createEars(end, { speech, dot, digest, peers, isTalk });
  return {
    hello() {
      send({ type: 'hello', from, role: end.role });
    },
    beat() {
      if (end.role === 'presenter') speech.presence();
      peers.beat();
    },
    hear(message) {
      if (message.from !== from) ears(message);
    },
    say: speech.talk,
    point(at) {
      dot.move(at);
      speech.pointer();
    },
    draw: speech.drawings,
    lead(to) {
      tell({ type: 'lead', from, to });
    },
    leave() {
      send({ type: 'bye', from });
    },
    peers: peers.list,
  };
}

/** The laser's dot, wherever it is moved. */
interface Dot {
  readonly pointer: () => Pointer;
  /** Moves it from here. What this window points at it shows itself. */
  readonly move: (at: Point | undefined) => void;
  /** Takes over what is newer. */
  readonly adopt: (theirs: Pointer) => void;
  /** It does not outlive the window that pointed. */
  readonly leaveWithout: (peers: readonly Peer[]) => void;
}

function createDot({ id, onPoint }: TalkEnd): Dot {
  let pointer = restingPointer;
  const set = (next: Pointer): void => {
    if (next === pointer) return;
    pointer = next;
    onPoint(pointer.at);
  };
  return {
    pointer: () => pointer,
    move(at) {
      pointer = movePointer(pointer, at, id);
    },
    adopt(theirs) {
      set(newerPointer(pointer, theirs));
    },
    leaveWithout(peers) {
      const { writer } = pointer.stamp;
      const isThere = [id, ''].includes(writer) || peers.some((peer) => peer.id === writer);
      if (pointer.at !== undefined && !isThere) set(movePointer(pointer, undefined, id));
    },
  };
}

/** What a window says of itself. */
interface Speech {
  readonly talk: (talk: Talk) => void;
  readonly drawings: (drawings: Drawings) => void;
  readonly pointer: () => void;
  /** A sign of life, with the state. */
  readonly presence: () => void;
  /** All it knows, for a window that asks. */
  readonly everything: () => void;
}

interface Voice {
  readonly tell: (message: Message) => void;
  readonly dot: Dot;
  readonly digest: Digest;
}

function createSpeech(end: TalkEnd, { tell, dot, digest }: Voice): Speech {
  const from = end.id;
  const talk = (state: Talk): void => {
    tell({ type: 'talk', from, talk: state });
  };
  const drawings = (drawn: Drawings): void => {
    tell({ type: 'drawings', from, drawings: drawn });
  };
  const pointer = (): void => {
    tell({ type: 'pointer', from, pointer: dot.pointer() });
  };
  const presence = (): void => {
    const driving = end.role === 'presenter' && end.talk().driver === from;
    tell({ type: 'here', from, role: end.role, driving, ink: digest.word() });
    if (revisionOf(end.talk()) > 0) talk(end.talk());
    if (dot.pointer().stamp.revision > 0) pointer();
  };
  return {
    talk,
    drawings,
    pointer,
    presence,
    everything() {
      if (revisionOf(end.talk()) === 0) end.claim();
      presence();
      drawings(end.drawings());
    },
  };
}

interface Hearing {
  readonly speech: Speech;
  readonly dot: Dot;
  readonly digest: Digest;
  readonly peers: Peers;
  readonly isTalk: () => boolean;
}

/** What a window makes of what others say. */
function createEars(end: TalkEnd, { speech, dot, digest, peers, isTalk }: Hearing) {
  const hearPresence = ({ from: id, role, driving, ink }: Presence): void => {
    peers.hear({ id, role, driving });
    // Whoever draws just now is ahead for a moment, and that is no loss.
    if (digest.isSettled() && ink !== digest.word()) speech.drawings(end.drawings());
    digest.settle();
    // Timers of a hidden window may sleep; messages do not. So the room answers instead of beating itself.
    if (end.role === 'audience' && role === 'presenter') speech.presence();
  };
  return (message: Message): void => {
    if (message.type === 'hello') {
      peers.hear({ id: message.from, role: message.role, driving: false });
      if (isTalk()) speech.everything();
    } else if (message.type === 'here') hearPresence(message);
    else if (message.type === 'bye') peers.lose(message.from);
    else if (!isTalk()) return;
    else if (message.type === 'talk') end.adopt(message.talk);
    else if (message.type === 'pointer') dot.adopt(message.pointer);
    else if (message.type === 'drawings') end.onDrawings(message.drawings);
    else end.onLead(message.to);
  };
}

function isPresenter({ role }: Peer): boolean {
  return role === 'presenter';
}
