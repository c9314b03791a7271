import { createLink } from './link.ts';
import { createParticipant, type Participant, type TalkEnd } from './participant.ts';

/** This window's part in the talk. */
export interface TalkLink extends Pick<Participant, 'say' | 'point' | 'draw' | 'lead' | 'peers'> {
  readonly dispose: () => void;
}

/**
 * Joins the talk about a lesson.
 *
 * @param lesson Its own path on this host: windows of the same lesson of the same course are one talk.
 */
export function joinTalk(lesson: string, end: TalkEnd): TalkLink {
  const link = createLink(`lectern.talk.${lesson}`, (message) => {
    participant.hear(message);
  });
  const participant: Participant = createParticipant(end, link.send);
  const stop = keepAlive(participant);
  participant.hello();
  return {
    ...participant,
    dispose() {
      stop();
      participant.leave();
      link.dispose();
    },
  };
}

/** The time between two signs of life, in milliseconds. */
const rhythm = 1000;

/** Beats while the window is there, asks anew when it wakes, and says when it goes. Returns the undo. */
function keepAlive({ hello, beat, leave }: Participant): () => void {
  const timer = window.setInterval(beat, rhythm);
  const woken = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) hello();
  };
  const seen = (): void => {
    if (!document.hidden) hello();
  };
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', woken);
  document.addEventListener('visibilitychange', seen);
  return () => {
    window.clearInterval(timer);
    window.removeEventListener('pagehide', leave);
    window.removeEventListener('pageshow', woken);
    document.removeEventListener('visibilitychange', seen);
  };
}
