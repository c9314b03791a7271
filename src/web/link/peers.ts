import type { Role } from '../../core/talk/message.ts';

/** Another window of the talk. */
export interface Peer {
  readonly id: string;
  readonly role: Role;
  /** It is the presenter's window that drives. */
  readonly driving: boolean;
}

/** The other windows of a talk that are alive. */
export interface Peers {
  readonly list: () => readonly Peer[];
  hear(peer: Peer): void;
  lose(id: string): void;
  /** A beat went by: who stayed silent for some is gone. */
  readonly beat: () => void;
}

/** Beats counted here, not time: a computer that slept did not hear anybody, and nobody is gone for that. */
const silence = 3;

export function createPeers(onChange: (peers: readonly Peer[]) => void): Peers {
  let peers: readonly (Peer & { readonly missed: number })[] = [];
  const told = (): void => {
    onChange(peers);
  };
  return {
    list: () => peers,
    hear(peer) {
      const known = peers.find(({ id }) => id === peer.id);
      const others = peers.filter(({ id }) => id !== peer.id);
      peers = [...others, { ...peer, missed: 0 }];
      if (known?.role !== peer.role || known.driving !== peer.driving) told();
    },
    lose(id) {
      if (!peers.some((peer) => peer.id === id)) return;
      peers = peers.filter((peer) => peer.id !== id);
      told();
    },
    beat() {
      const before = peers.length;
      peers = peers
        .map((peer) => ({ ...peer, missed: peer.missed + 1 }))
        .filter(({ missed }) => missed <= silence);
      if (peers.length !== before) told();
    },
  };
}
