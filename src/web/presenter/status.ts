import { roomView } from '../../core/talk/talk.ts';
import type { Model } from './model.ts';
import { ui } from '../parts/ui.ts';

const words = ui.presenter.status;

/** What the room sees, in a word and in words. */
export interface Status {
  readonly name: 'live' | 'frozen' | 'black' | 'white' | 'none';
  readonly words: string;
}

/** The state of the audience's screen. Without one there is nothing to freeze or to darken. */
export function statusOf({ peers, talk }: Pick<Model, 'peers' | 'talk'>): Status {
  const { screen } = talk.value;
  const isSeen = peers.value.some(({ role }) => role === 'audience');
  if (!isSeen) return { name: 'none', words: words.none };
  if (screen === 'frozen')
    return { name: screen, words: words.frozen(roomView(talk.value).position.slide) };
  return { name: screen, words: words[screen] };
}
