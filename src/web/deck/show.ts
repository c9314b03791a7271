import type { LessonData } from '../../core/page/data.ts';
import { isSamePosition } from '../../core/talk/position.ts';
import { en } from '../../core/words/en.ts';
import type { Announcer } from '../parts/announcer.ts';
import type { Progress } from '../parts/progress.ts';
import { describePlace, describeStep } from './announce.ts';
import type { Controls } from './controls.ts';
import type { Place } from './place.ts';
import type { Curtain } from './screen.ts';
import type { Stage } from './stage.ts';
import type { Change } from './talker.ts';

/** Everything in the window that shows where the talk is. */
export interface Shows {
  readonly lesson: LessonData;
  readonly main: HTMLElement;
  readonly stage: Stage;
  readonly place: Place;
  readonly curtain: Curtain;
  readonly controls: Controls;
  readonly announcer: Announcer;
  readonly progress: Progress;
}

/** Shows a change of the talk: the slide, the address, the curtain, and one saying for those who listen. */
export function showChange(shows: Shows, { talk, before, how }: Change): void {
  const { stage, curtain, announcer } = shows;
  curtain.show(talk.screen);
  const at = talk.held ?? talk.position;
  const from = before.held ?? before.position;
  if (isSamePosition(at, from)) {
    announcer.say(en.deck[talk.screen]);
    return;
  }
  const shown = stage.show(at);
  keepFocus(shows.main);
  shows.place.write(at, how);
  shows.controls.show(at.slide, shows.lesson.slides);
  const place = describePlace(at, shows.lesson.slides, shown);
  const isStep = at.slide === from.slide && at.page === from.page;
  announcer.say((isStep && describeStep(shown)) || place);
  remember(shows, at.slide);
}

/** Shows where the talk begins. Nothing is announced: the page itself is new. */
export function showStart(shows: Shows, { talk }: Pick<Change, 'talk'>): void {
  const at = talk.position;
  shows.stage.show(at);
  shows.curtain.show(talk.screen);
  shows.place.write(at, 'move');
  shows.controls.show(at.slide, shows.lesson.slides);
  remember(shows, at.slide);
}

/** What had the focus may have gone away with its slide. The keys must still reach the deck. */
function keepFocus(main: HTMLElement): void {
  const { activeElement } = document;
  const gone =
    activeElement !== null &&
    main.contains(activeElement) &&
    activeElement.closest('[data-slide]:not(.present)') !== null;
  if (gone) main.focus({ preventScroll: true });
}

/** Writing takes a moment, and the next slide should not wait for it. */
function remember({ progress, lesson }: Shows, slide: number): void {
  window.setTimeout(() => {
    progress.see(lesson.address, slide, lesson.slides);
  });
}
