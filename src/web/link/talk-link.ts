import type { Message, Role } from '../../core/talk/message.ts';
import type { DrawCommand, Drawings, Point } from '../../core/talk/stroke.ts';
import type { Talk } from '../../core/talk/talk.ts';
import { createLink } from './link.ts';
import { createPeers, type Peer } from './peers.ts';

/** What a window of a talk lends to the link: its state, and what it does with that of others. */
export interface TalkEnd {
  /** The lesson's address: windows of the same lesson are one talk. */
  readonly lesson: string;
  /** This window, in the talk. */
  readonly id: string;
  readonly role: Role;
  readonly talk: () => Talk;
  /** Somebody asks for a state that nobody has decided yet: from now on it counts as this window's decision. */
  readonly claim: () => void;
  /** Takes over the state if it is newer. */
  readonly adopt: (talk: Talk) => void;
  readonly drawings: () => Drawings;
  readonly onDrawings: (drawings: Drawings) => void;
  readonly onDraw: (command: DrawCommand) => void;
  readonly onPoint: (at: Point | undefined) => void;
  /** Windows came or went. */
  readonly onPeers: (peers: readonly Peer[]) => void;
}

/** This window's part in the talk. */
export interface TalkLink {
  /** Tells the others what this window decided. */
  readonly say: (talk: Talk) => void;
  readonly point: (at: Point | undefined) => void;
  readonly draw: (command: DrawCommand) => void;
  readonly peers: readonly Peer[];
  dispose(): void;
}

/**
 * Joins the talk about a lesson. Windows that show it follow each other only while there is a presenter: a learner may
 * have the same lesson open twice, at two places.
 */
export function joinTalk(end: TalkEnd): TalkLink {
  const peers = createPeers(end.onPeers);
  const isTalk = (): boolean => end.role === 'presenter' || peers.list().some(isPresenter);
  const send = (message: Message): void => {
    if (isTalk() || message.type === 'hello' || message.type === 'bye') link.send(message);
  };
  const say = (talk: Talk): void => {
    send({ type: 'talk', from: end.id, talk });
  };
  const hello = (): void => {
    send({ type: 'hello', from: end.id, role: end.role });
  };
  const beat = (): void => {
    const driving = end.role === 'presenter' && end.talk().driver === end.id;
    send({ type: 'here', from: end.id, role: end.role, driving });
    // A message may be lost: a window that is behind hears the state again with the next beat.
    if (end.talk().stamp.revision > 0) say(end.talk());
  };
  const answer = (): void => {
    if (end.talk().stamp.revision === 0) end.claim();
    beat();
    if (Object.keys(end.drawings()).length > 0)
      send({ type: 'drawings', from: end.id, drawings: end.drawings() });
  };
  const link = createLink(`lectern.talk.${end.lesson}`, (message) => {
    if (message.from !== end.id) receive(message, { end, peers, answer, beat, isTalk });
  });
  const stop = keepAlive({ end, hello, beat, check: peers.beat, bye: leave });
  function leave(): void {
    send({ type: 'bye', from: end.id });
  }
  hello();
  return {
    get peers() {
      return peers.list();
    },
    say,
    point(at) {
      send({ type: 'pointer', from: end.id, at });
    },
    draw(command) {
      send({ type: 'draw', from: end.id, command });
    },
    dispose() {
      stop();
      leave();
      link.dispose();
    },
  };
}

interface Receiver {
  readonly end: TalkEnd;
  readonly peers: ReturnType<typeof createPeers>;
  readonly answer: () => void;
  readonly beat: () => void;
  readonly isTalk: () => boolean;
}

function receive(message: Message, { end, peers, answer, beat, isTalk }: Receiver): void {
  switch (message.type) {
    case 'hello':
      peers.hear({ id: message.from, role: message.role, driving: false });
      if (isTalk()) answer();
      return;
    case 'here':
      peers.hear({ id: message.from, role: message.role, driving: message.driving });
      // Timers of a hidden window may sleep; messages do not. So the room answers instead of beating itself.
      if (end.role === 'audience' && message.role === 'presenter') beat();
      return;
    case 'bye':
      peers.lose(message.from);
      return;
    case 'talk':
      if (isTalk()) end.adopt(message.talk);
      return;
    case 'pointer':
      if (isTalk()) end.onPoint(message.at);
      return;
    case 'draw':
      if (isTalk()) end.onDraw(message.command);
      return;
    case 'drawings':
      if (isTalk()) end.onDrawings(message.drawings);
  }
}

/** The time between two signs of life, in milliseconds. */
const rhythm = 1000;

interface Life {
  readonly end: TalkEnd;
  readonly hello: () => void;
  readonly beat: () => void;
  readonly check: () => void;
  readonly bye: () => void;
}

/** Beats while the window is there, asks anew when it wakes, and says when it goes. Returns the undo. */
function keepAlive({ end, hello, beat, check, bye }: Life): () => void {
  const timer = window.setInterval(() => {
    if (end.role === 'presenter') beat();
    check();
  }, rhythm);
  const woken = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) hello();
  };
  const seen = (): void => {
    if (!document.hidden) hello();
  };
  window.addEventListener('pagehide', bye);
  window.addEventListener('pageshow', woken);
  document.addEventListener('visibilitychange', seen);
  return () => {
    window.clearInterval(timer);
    window.removeEventListener('pagehide', bye);
    window.removeEventListener('pageshow', woken);
    document.removeEventListener('visibilitychange', seen);
  };
}

function isPresenter({ role }: Peer): boolean {
  return role === 'presenter';
}
