import type { LessonData } from '../../core/page/data.ts';
import { isSamePosition } from '../../core/talk/position.ts';
import { roomView } from '../../core/talk/talk.ts';
import type { Announcer } from '../parts/announcer.ts';
import { describePlace, describeStep } from './announce.ts';
import type { Controls } from './controls.ts';
import type { LaterDiary } from './later-diary.ts';
import type { Place } from './place.ts';
import type { ProblemList } from './problems.ts';
import type { Curtain } from './screen.ts';
import type { Stage } from './stage.ts';
import type { Change } from './talker.ts';
import { ui } from '../parts/ui.ts';

/** Everything in the window that shows where the talk is. */
export interface Shows {
  readonly lesson: LessonData;
  readonly main: HTMLElement;
  readonly stage: Stage;
  readonly place: Place;
  readonly curtain: Curtain;
  readonly controls: Controls;
  readonly announcer: Announcer;
  readonly diary: LaterDiary;
  readonly problems: ProblemList;
}

/** Shows a change of the talk: the slide, the address, the curtain, and one saying for those who listen. */
export function showChange(shows: Shows, { talk, before, how }: Change): void {
  const { stage, curtain, announcer } = shows;
  curtain.show(talk.screen);
  const at = roomView(talk).position;
  const from = roomView(before).position;
  if (isSamePosition(at, from)) {
    if (talk.screen !== before.screen) announcer.say(ui.deck[talk.screen]);
    return;
  }
  const shown = stage.show(at);
  keepFocus(shows.main);
  shows.place.write(at, how);
  const place = describePlace(at, shows.lesson.slides, shown);
  const isStep = at.slide === from.slide && at.page === from.page;
  announcer.say((isStep && describeStep(shown)) || place);
  follow(shows, at.slide);
}

/** Shows where the talk begins. Nothing is announced: the page itself is new. */
export function showStart(shows: Shows, { talk }: Pick<Change, 'talk'>): void {
  const at = roomView(talk).position;
  shows.stage.show(at);
  delete document.documentElement.dataset['at'];
  shows.curtain.show(talk.screen);
  shows.place.write(at, 'move');
  follow(shows, at.slide);
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

/** What follows the slide: its number, its problems, and the learner's diary. */
function follow({ controls, problems, diary, lesson }: Shows, slide: number): void {
  controls.show(slide, lesson.slides);
  problems.show(slide);
  diary.see(slide);
}
