import { formatAddress } from '../../core/talk/address.ts';
import type { Position } from '../../core/talk/talk.ts';
import type { ThemeSwitch } from '../parts/theme.ts';
import { toggleFullScreen } from './fullscreen.ts';
import type { WindowDeed } from './keys.ts';
import { ui } from '../parts/ui.ts';

/** What deeds need of the window they are done in. */
export interface DeedTools {
  readonly themes: ThemeSwitch;
  /** Where we are, for the page that keeps the place. */
  readonly where: () => Position;
  readonly read: (address: string) => void;
  /** Says and shows a few words. */
  readonly tell: (text: string) => void;
  /** Opens the presenter's window. */
  readonly present: () => void;
  /** Larger or smaller notes, by so many pixels. */
  readonly resize: (by: number) => void;
  /** Condenses the slides, or shows all words again. */
  readonly condense: () => void;
  /** Takes the magnifier in hand, or shows all of an enlarged slide again. */
  readonly zoom: () => void;
  /** Shows the answer of the question, or takes it back. */
  readonly reveal: () => void;
}

/** Says what the reader of a phone can do where the browser does nothing. */
async function fillScreen({ tell }: DeedTools): Promise<void> {
  const how = await toggleFullScreen();
  if (how === 'refused') tell(ui.deck.noFullScreen);
  if (how === 'upright') tell(ui.deck.turn);
}

/** Copies the address of the slide as learners open it; answers what to say of it. */
async function copyLink(slide: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(new URL(location.pathname + slide, location.href).href);
    return ui.deck.linkCopied;
  } catch {
    return ui.deck.linkNotCopied;
  }
}

/** Does what a key asks of this window alone. */
export async function doDeed(deed: WindowDeed, tools: DeedTools): Promise<void> {
  switch (deed) {
    case 'full-screen':
      await fillScreen(tools);
      return;
    case 'read':
      tools.read(formatAddress(tools.where()));
      return;
    case 'theme':
      tools.tell(ui.deck.theme(ui.themes[tools.themes.next()]));
      return;
    case 'condense':
      tools.condense();
      return;
    case 'presenter':
      tools.present();
      return;
    case 'copy-link':
      tools.tell(await copyLink(formatAddress(tools.where())));
      return;
    case 'zoom':
      tools.zoom();
      return;
    case 'reveal':
      tools.reveal();
      return;
    case 'larger':
      tools.resize(2);
      return;
    case 'smaller':
      tools.resize(-2);
  }
}
