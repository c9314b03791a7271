import type { Command } from '../../core/talk/talk.ts';
import type { InkDeed } from './ink/tool.ts';
import type { DialogWords } from '../../core/words/words.ts';

/** What a key can do beside commands to the talk: things of this window alone. */
export type Action =
  | Command
  | { readonly type: 'open'; readonly dialog: 'find' | 'overview' | 'help' }
  | { readonly type: 'window'; readonly does: WindowDeed }
  | { readonly type: 'ink'; readonly does: InkDeed };

export type WindowDeed =
  | 'full-screen'
  | 'presenter'
  | 'read'
  | 'condense'
  | 'zoom'
  | 'copy-link'
  | 'reveal'
  | 'theme'
  | 'larger'
  | 'smaller';

/** One row of the table of keys: what it does, the keys as `KeyboardEvent.key` has them, and as they are shown, in English. */
export interface KeyRow {
  readonly name: keyof DialogWords['keys'];
  readonly action: Action;
  readonly keys: readonly string[];
  readonly shown: readonly string[];
  /** Only in the presenter's window. */
  readonly presenter?: true;
}

const open = (dialog: 'find' | 'overview' | 'help'): Action => ({ type: 'open', dialog });
const does = (deed: WindowDeed): Action => ({ type: 'window', does: deed });
const ink = (deed: InkDeed): Action => ({ type: 'ink', does: deed });
const screen = (name: 'black' | 'white' | 'frozen'): Action => ({ type: 'screen', screen: name });

/** Every key, in one place: the listener and the help read it. Letters are those of the key, whatever its case. */
export const keyTable: readonly KeyRow[] = [
  {
    name: 'next',
    action: { type: 'next' },
    keys: ['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'n', 'Enter'],
    shown: ['→', '↓', 'Space', 'Page Down', 'N', 'Enter'],
  },
  {
    name: 'previous',
    action: { type: 'previous' },
    keys: ['ArrowLeft', 'ArrowUp', 'Shift+ ', 'PageUp', 'p', 'Backspace'],
    shown: ['←', '↑', 'Shift + Space', 'Page Up', 'P', 'Backspace'],
  },
  { name: 'first', action: { type: 'first' }, keys: ['Home'], shown: ['Home'] },
  { name: 'last', action: { type: 'last' }, keys: ['End'], shown: ['End'] },
  {
    name: 'find',
    action: open('find'),
    keys: ['g', 'Control+k', 'Meta+k', '/'],
    shown: ['G', 'Ctrl + K', '/'],
  },
  { name: 'overview', action: open('overview'), keys: ['o'], shown: ['O'] },
  { name: 'black', action: screen('black'), keys: ['b', '.'], shown: ['B', '.'] },
  { name: 'white', action: screen('white'), keys: ['w', ','], shown: ['W', ','] },
  { name: 'fullScreen', action: does('full-screen'), keys: ['f', 'F5'], shown: ['F', 'F5'] },
  {
    name: 'presenter',
    action: does('presenter'),
    keys: ['s'],
    shown: ['S'],
  },
  { name: 'freeze', action: screen('frozen'), keys: ['z'], shown: ['Z'] },
  { name: 'laser', action: ink('laser'), keys: ['l'], shown: ['L'] },
  { name: 'draw', action: ink('pen'), keys: ['d'], shown: ['D'] },
  { name: 'highlight', action: ink('highlighter'), keys: ['h'], shown: ['H'] },
  { name: 'erase', action: ink('eraser'), keys: ['e'], shown: ['E'] },
  {
    name: 'undo',
    action: ink('undo'),
    keys: ['Control+z', 'Meta+z'],
    shown: ['Ctrl + Z'],
  },
  { name: 'clear', action: ink('clear'), keys: ['x'], shown: ['X'] },
  { name: 'copyLink', action: does('copy-link'), keys: ['y'], shown: ['Y'] },
  { name: 'zoom', action: does('zoom'), keys: ['m'], shown: ['M'] },
  { name: 'reveal', action: does('reveal'), keys: ['a'], shown: ['A'] },
  {
    name: 'larger',
    action: does('larger'),
    keys: ['+', '='],
    shown: ['+'],
    presenter: true,
  },
  { name: 'smaller', action: does('smaller'), keys: ['-'], shown: ['−'], presenter: true },
  { name: 'read', action: does('read'), keys: ['r'], shown: ['R'] },
  { name: 'condense', action: does('condense'), keys: ['c'], shown: ['C'] },
  { name: 'theme', action: does('theme'), keys: ['t'], shown: ['T'] },
  { name: 'help', action: open('help'), keys: ['?'], shown: ['?'] },
];

/** What was pressed, free of the browser's event. */
export interface Press {
  readonly key: string;
  /** The key's place on the keyboard, for keyboards whose letters are not Latin: `KeyN`. */
  readonly code: string;
  readonly shift: boolean;
  readonly control: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
}

/** The row of the table that a press asks for. Presses with other modifiers belong to the browser. */
export function rowOf(press: Press, table: readonly KeyRow[] = keyTable): KeyRow | undefined {
  const name = nameOf(press);
  return table.find(({ keys }) => keys.includes(name));
}

function nameOf(press: Press): string {
  if (press.alt) return '';
  const letter = letterOf(press);
  const modifier = (press.control ? 'Control+' : '') + (press.meta ? 'Meta+' : '');
  const shift = press.shift && /^( |.{2,})$/.test(press.key) ? 'Shift+' : '';
  return modifier + shift + letter;
}

function letterOf({ key, code }: Press): string {
  const place = /^Key([A-Z])$/.exec(code)?.[1];
  const latin = /^[\x20-\x7e]$/.test(key) || key.length > 1;
  return (latin || place === undefined ? key : place).replace(/^[A-Z]$/, (it) => it.toLowerCase());
}
