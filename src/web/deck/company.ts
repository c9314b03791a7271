import type { Destination, Role } from '../../core/talk/message.ts';
import {
  drawingKey,
  strokesOn,
  type DrawCommand,
  type Drawings,
} from '../../core/talk/drawings.ts';
import type { Point, Stroke } from '../../core/talk/stroke.ts';
import type { Position, Talk } from '../../core/talk/talk.ts';
import type { Peer } from '../link/peers.ts';
import { joinTalk } from '../link/talk-link.ts';
import type { Store } from '../parts/storage.ts';
import { createDrawings } from './ink/drawings.ts';
import { createTalkKeeper, readKeptTalk } from './kept-talk.ts';
import type { Talker } from './talker.ts';

/** The other windows of the talk, and what they share beside its state: the laser's dot and the drawings. */
export interface Company {
  readonly say: (talk: Talk) => void;
  /** Takes the talk up again where this window left it when it was reloaded. */
  readonly resume: () => void;
  /** Takes the other windows along to another lesson. */
  readonly lead: (to: Destination) => void;
  /** Shows the dot here and elsewhere. */
  point(at: Point | undefined): void;
  /** Draws here and elsewhere. */
  draw(command: DrawCommand): void;
  /** All that is drawn in the lesson. */
  readonly drawings: () => Drawings;
  /** What is drawn on the page at this place. */
  strokesAt(at: Position): readonly Stroke[];
  readonly peers: readonly Peer[];
  dispose(): void;
}

export interface CompanyOptions {
  readonly store: Store;
  /** The lesson's own path: windows of the same lesson are one talk. */
  readonly lesson: string;
  readonly id: string;
  readonly role: Role;
  readonly talker: () => Talker;
  readonly onPeers: (peers: readonly Peer[]) => void;
  readonly onDrawings: () => void;
  readonly onPoint: (at: Point | undefined) => void;
  /** Another window goes to another lesson, and this one comes along. */
  readonly onLead: (to: Destination) => void;
}

/** Joins the talk. The talker is asked for only when somebody answers, so it may be made after this. */
export function joinCompany(options: CompanyOptions): Company {
  const { talker, onPeers, onPoint, onLead, id, role, lesson } = options;
  const keeper = createTalkKeeper(lesson, () => talker().told);
  const drawings = createDrawings(options.store, lesson, options.onDrawings);
  const link = joinTalk(lesson, {
    id,
    role,
    talk: () => talker().told,
    claim: () => {
      talker().claim();
    },
    adopt: (talk) => {
      talker().adopt(talk);
      keeper.keep();
    },
    drawings: drawings.all,
    onDrawings: drawings.merge,
    onPoint,
    onLead,
    onPeers,
  });
  return {
    say(talk) {
      link.say(talk);
      keeper.keep();
    },
    resume() {
      const kept = readKeptTalk(lesson);
      if (kept !== undefined) talker().adopt(kept);
    },
    lead: link.lead,
    point(at) {
      link.point(at);
      onPoint(at);
    },
    draw(command) {
      link.draw(drawings.apply(command));
    },
    drawings: drawings.all,
    strokesAt: ({ slide, page }) => strokesOn(drawings.all(), drawingKey(slide, page)),
    get peers() {
      return link.peers();
    },
    dispose() {
      keeper.dispose();
      drawings.dispose();
      link.dispose();
    },
  };
}
