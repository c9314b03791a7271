import { describe, expect, it } from 'vitest';
import { createPeers, type Peer } from './peers.ts';

const audience: Peer = { id: 'a', role: 'audience', driving: false };

describe('the other windows', () => {
  it('are gone after some beats of silence', () => {
    const seen: number[] = [];
    const peers = createPeers((list) => seen.push(list.length));
    peers.hear(audience);
    for (let beat = 0; beat < 3; beat += 1) peers.beat();
    expect(seen).toEqual([1]);
    peers.beat();
    expect(seen).toEqual([1, 0]);
  });

  it('stay as long as they are heard, and are told about only when something changed', () => {
    const seen: number[] = [];
    const peers = createPeers((list) => seen.push(list.length));
    for (let beat = 0; beat < 9; beat += 1) {
      peers.hear(audience);
      peers.beat();
    }
    expect(seen).toEqual([1]);
  });

  it('are gone at once when they say so', () => {
    const peers = createPeers(() => undefined);
    peers.hear(audience);
    peers.lose('a');
    expect(peers.list()).toEqual([]);
  });
});
