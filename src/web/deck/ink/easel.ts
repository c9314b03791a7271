import type { Part } from '../../../core/talk/part.ts';
import { strokesOn, type DrawCommand } from '../../../core/talk/drawings.ts';
import { writeDrawingsFile } from '../../../core/talk/drawings-file.ts';
import type { Point, Stroke } from '../../../core/talk/stroke.ts';
import type { View } from '../../../core/talk/talk.ts';
import { download } from '../../parts/download.ts';
import { createStore } from '../../parts/storage.ts';
import type { Company } from '../company.ts';
import { createGrip, pageOf } from './grips.ts';
import { listenToHand, type Grip } from './hand.ts';
import { readDeeds, writeDeeds } from './kept-deeds.ts';
import { createInkLayer } from './layer.ts';
import { createMemory } from './memory.ts';
import type { InkDeed, InkTool } from './tool.ts';
import { createTray } from './tray.tsx';
import { ui } from '../../parts/ui.ts';

const words = ui.ink;
const session = createStore(() => window.sessionStorage);

/** Where one points and draws in this window: the layer over its slide, and the tool in hand. */
export interface Easel {
  readonly tool: InkTool | undefined;
  /** Takes a tool in hand, or puts it away when it is; undoes the last deed on the page, or clears it. */
  readonly act: (deed: InkDeed) => void;
  readonly putAway: () => void;
  /** Does what the pointer did while this was on its way. */
  readonly catchUp: (events: readonly PointerEvent[]) => void;
  /** Shows what is drawn on the page that is shown. */
  readonly show: () => void;
  readonly point: (at: Point | undefined) => void;
  readonly dispose: () => void;
}

export interface EaselOptions {
  readonly host: HTMLElement;
  /** Where the row of pens stands while somebody draws. */
  readonly desk: HTMLElement;
  /** The stage's width where its height is 720. */
  readonly width: number;
  /** The lesson's own path. */
  readonly lesson: string;
  /** The lesson's address below the site's root. */
  readonly address: string;
  readonly company: () => Company;
  /** What is shown in this window. */
  readonly view: () => View;
  /** The room sees another place, so that pointing here would mislead it. */
  readonly isPrivate?: () => boolean;
  /** A part was chosen to be enlarged; undefined for the whole slide. */
  readonly onPart: (part: Part | undefined) => void;
  readonly onTool: (tool: InkTool | undefined) => void;
  /** Says something to those who listen. */
  readonly say: (text: string) => void;
}

export function createEasel(options: EaselOptions): Easel {
  const { company, view, say } = options;
  const layer = createInkLayer(options.host, options.width);
  const tray = createTray(options.desk);
  let tool: InkTool | undefined;
  let grip: Grip | undefined;
  const strokes = (): readonly Stroke[] => company().strokesAt(view().position);
  const deeds = createDeeds(options, strokes);
  const bench = {
    ...options,
    layer: layer.element,
    strokes,
    ...deeds,
    point(at: Point | undefined) {
      if (options.isPrivate?.() === true) layer.point(at);
      else company().point(at);
    },
    onPart(part: Part | undefined) {
      use(undefined);
      options.onPart(part);
    },
  };
  const use = (next: InkTool | undefined): void => {
    grip?.dispose?.();
    tool = next;
    grip = next && createGrip(next, bench);
    wear(layer.element, next);
    say(next === undefined ? words.putAway : words.inHand[next]);
    tray.show({ tool, act, putAway });
    options.onTool(next);
  };
  const act = (deed: InkDeed): void => {
    if (deed === 'undo') deeds.undo();
    else if (deed === 'clear') deeds.clear();
    else if (deed === 'save') saveDrawings(options);
    else use(deed === tool ? undefined : deed);
  };
  const putAway = (): void => {
    if (tool !== undefined) use(undefined);
  };
  const hand = listenToHand(layer.element, () => grip);
  return {
    get tool() {
      return tool;
    },
    act,
    putAway,
    catchUp: hand.catchUp,
    show() {
      layer.show(strokes());
    },
    point: layer.point,
    dispose() {
      grip?.dispose?.();
      for (const part of [hand, deeds, tray, layer]) part.dispose();
    },
  };
}

/** Draws, and takes back what was done to the drawings of the page that is shown, also before a reload. */
function createDeeds(options: EaselOptions, strokes: () => readonly Stroke[]) {
  const { company, view, say, lesson } = options;
  const doer = { lesson, window: window.name };
  const memory = createMemory(readDeeds(session, doer));
  const keep = (): void => {
    writeDeeds(session, doer, memory.deeds());
  };
  window.addEventListener('pagehide', keep);
  const send = (command: DrawCommand): void => {
    memory.note(command, strokes());
    company().draw(command);
  };
  return {
    begin: memory.begin,
    send,
    clear() {
      send({ type: 'clear', page: pageOf(view()) });
      say(words.cleared);
    },
    undo() {
      const commands = memory.undo(pageOf(view()));
      for (const command of commands) company().draw(command);
      say(commands.length === 0 ? words.nothingToUndo : words.undone);
    },
    dispose() {
      window.removeEventListener('pagehide', keep);
      keep();
    },
  };
}

/** Hands the lesson's drawings over as a file, which `lectern export` prints. */
function saveDrawings({ company, address, say }: EaselOptions): void {
  const drawings = company().drawings();
  const isBlank = Object.keys(drawings).every((page) => strokesOn(drawings, page).length === 0);
  if (isBlank) {
    say(words.nothingToSave);
    return;
  }
  const name = ['drawings', ...address.split('/').filter((part) => part !== '')].join('-');
  const file = writeDrawingsFile(new Map([[address, drawings]]));
  download(`${name}.json`, file, 'application/json');
  say(words.saved);
}

/** The layer takes the pointer while there is a tool in hand; a finger that draws does not turn the page. */
function wear({ dataset }: HTMLElement, tool: InkTool | undefined): void {
  if (tool === undefined) delete dataset['tool'];
  else dataset['tool'] = tool;
  dataset['swipe'] = tool === undefined ? '' : 'own';
}
