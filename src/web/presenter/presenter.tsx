import { render } from 'preact';
import { topOf } from '../../core/talk/position.ts';
import { joinCompany, type Company } from '../deck/company.ts';
import { showCondensed } from '../deck/condense.ts';
import type { Deck } from '../deck/deck.ts';
import { addressOf } from '../deck/destination.ts';
import { listenToKeys } from '../deck/keyboard.ts';
import { keyTable } from '../deck/keys.ts';
import { prepareNear, refit } from '../deck/near.ts';
import { createPlace } from '../deck/place.ts';
import { createRefitter, whenIdle } from '../deck/readiness.ts';
import { showRevealed } from '../deck/reveal.ts';
import { setStage, type DeckOptions, type StageSet } from '../deck/set.ts';
import { createTalker, type Change, type Talker } from '../deck/talker.ts';
import { ownPath } from '../parts/site-root.ts';
import { createDesk, type WorkingDesk } from './create-desk.ts';
import { createLater } from './later.ts';
import { createModel, type Model } from './model.ts';
import { loadNotes } from './notes-state.ts';
import { planLesson } from './plan.ts';
import { recordRuns } from './rehearsal/recorder.ts';
import { View } from './view.tsx';
import { watchTime } from './watch-time.ts';
import { ui } from '../parts/ui.ts';

/** Starts the presenter of the lesson on this page: its slides stand behind it and are shown in small pictures. */
export function startPresenter(options: DeckOptions): Deck {
  const set = setStage(options);
  set.main.inert = true;
  const plan = planLesson(options.lesson, set.main);
  document.title = ui.presenter.title(options.lesson.title);
  const id = crypto.getRandomValues(new Uint32Array(2)).join('-');
  const place = createPlace((to) => {
    desk.give({ type: 'go', to });
  });
  const start = place.read() ?? topOf(1);
  const later = createLater((change) => {
    showChange({ set, talker, desk }, change);
    place.write(change.talk.position, change.how);
  });
  const talker: Talker = createTalker({
    stage: set.stage,
    start,
    writer: id,
    onDecide: (talk) => {
      company.say(talk);
    },
    onChange: (change) => {
      later.ask(change);
    },
  });
  const model = createModel(talker.talk, set.store, plan);
  const company: Company = joinAsPresenter({ set, model, id, talker, desk: () => desk });
  const desk: WorkingDesk = createDesk({ set, model, talker, company, id });
  company.resume();
  set.stage.show(talker.talk.position);
  const stopDrawing = draw(desk);
  const refitter = createRefitter(set.main, () => {
    refit(set, talker);
    model.fitted.value += 1;
  });
  const stop = listen(desk);
  const stopRecording = recordRuns(set, model, id);
  return {
    ready: run({ set, talker, desk }, refitter.settled),
    dispose() {
      stop();
      stopRecording();
      for (const part of [later, refitter, company, place, set]) part.dispose();
      stopDrawing();
    },
  };
}

interface Joining {
  readonly set: StageSet;
  readonly model: Model;
  /** This window, in the talk. */
  readonly id: string;
  readonly talker: Talker;
  readonly desk: () => WorkingDesk;
}

function joinAsPresenter({ set, model, id, talker, desk }: Joining): Company {
  return joinCompany({
    store: set.store,
    lesson: ownPath(set.page, set.lesson),
    id,
    role: 'presenter',
    talker: () => talker,
    onPeers: (peers) => {
      model.peers.value = [...peers];
    },
    onDrawings: () => desk().ink()?.show(),
    onPoint: (at) => desk().ink()?.point(at),
    // The room went to another lesson: whoever clicked there takes the presenter along.
    onLead: (to) => {
      location.assign(addressOf(to, set.page.root, 'presenter'));
    },
  });
}

interface Shown {
  readonly set: StageSet;
  readonly talker: Talker;
  readonly desk: WorkingDesk;
}

function showChange({ set, talker, desk }: Shown, change: Change): void {
  const { talk, before } = change;
  set.stage.show(talk.position);
  desk.show(change);
  showCondensed(set, change, talker);
  const isNew = showRevealed(set, talk);
  if (isNew || talk.condensed !== before.condensed) desk.model.fitted.value += 1;
  whenIdle(() => {
    prepareNear(set, talker);
  });
}

function draw(desk: WorkingDesk): () => void {
  const root = document.createElement('main');
  root.className = 'pv';
  root.tabIndex = -1;
  const stopTheme = wearDark(root);
  root.dataset['cloth'] = desk.set.lesson.cloth;
  // A button that was clicked must not keep the focus, or Space and Enter would press it again instead of moving on.
  root.addEventListener('click', ({ detail }) => {
    if (detail > 0) root.focus({ preventScroll: true });
  });
  document.body.append(root);
  render(<View desk={desk} />, root);
  return () => {
    stopTheme();
    render(null, root);
    root.remove();
  };
}

/** Always dark, whatever the slides wear; in high contrast when they are. */
function wearDark(root: HTMLElement): () => void {
  const page = document.documentElement;
  const wear = (): void => {
    root.dataset['theme'] = page.dataset['theme']?.startsWith('hc') === true ? 'hc-dark' : 'dark';
  };
  const watcher = new MutationObserver(wear);
  watcher.observe(page, { attributeFilter: ['data-theme'] });
  wear();
  return () => {
    watcher.disconnect();
  };
}

function listen(desk: WorkingDesk): () => void {
  const stopKeys = listenToKeys({
    table: keyTable,
    onKey: ({ action }, isHeld) => {
      desk.act(action, isHeld);
    },
    onDigits: (digits) => {
      desk.set.hint(digits === '' ? '' : ui.deck.goTo(digits));
    },
    onNumber: desk.go,
    onEscape: desk.escape,
  });
  const stopTime = watchTime(desk);
  const seeDisplays = (): void => {
    desk.model.displays.value += 1;
  };
  window.screen.addEventListener('change', seeDisplays);
  return () => {
    stopKeys();
    stopTime();
    window.screen.removeEventListener('change', seeDisplays);
  };
}

async function run({ set, talker, desk }: Shown, settled: () => Promise<void>): Promise<void> {
  await settled();
  whenIdle(() => desk.ink()?.prepare());
  prepareNear(set, talker);
  desk.model.fitted.value += 1;
  desk.model.notes.value = await loadNotes(set);
}
