import { rowOf, type KeyRow, type Press } from './keys.ts';

/** What the keyboard asks for. */
export interface Typing {
  /** A key of the table; one that is held down comes again and again. */
  readonly onKey: (row: KeyRow, isHeld: boolean) => void;
  /** Digits typed so far, to be shown; empty when they were used or taken back. */
  readonly onDigits: (digits: string) => void;
  /** Digits, then Enter. */
  readonly onNumber: (slide: number) => void;
  /** Escape, where nothing else took it. */
  readonly onEscape: () => void;
  /** The rows that are in use. */
  readonly table: readonly KeyRow[];
}

/** Elements that one types into: they keep all keys but F5. */
const fields =
  'textarea, select, [contenteditable]:not([contenteditable="false"]), input:not([type="button"], [type="checkbox"], [type="radio"], [type="submit"])';
/** Elements that Space and Enter press. One that is answered or off lets them go on to the talk. */
const pressed =
  'button, a[href], summary, input, [role="button"], [role="option"], [tabindex]:not([tabindex="-1"])';
/** Elements that the arrows move in. */
const moved = 'audio, video, select, input';

/** How long digits wait for Enter, in milliseconds. */
const patience = 4000;

/** Listens to the keys of the whole window; returns the undo. */
export function listenToKeys(typing: Typing): () => void {
  const digits = createDigits(typing);
  const listen = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || isTyped(event)) return;
    if (digits.take(event)) {
      event.preventDefault();
      return;
    }
    if (isPressing(event)) return;
    if (event.key === 'Escape') typing.onEscape();
    const row = rowOf(pressOf(event), typing.table);
    if (row === undefined) return;
    event.preventDefault();
    if (!event.repeat || isMove(row)) typing.onKey(row, event.repeat);
  };
  document.addEventListener('keydown', listen);
  return () => {
    digits.clear();
    document.removeEventListener('keydown', listen);
  };
}

/** The key is typed into a field or belongs to an open dialog. F5 never does: the browser would reload. */
function isTyped(event: KeyboardEvent): boolean {
  return event.key !== 'F5' && isWithin(event, `dialog[open], ${fields}`);
}

/** The key does something to the button, link or player that has the focus. */
function isPressing(event: KeyboardEvent): boolean {
  if (event.key === ' ' || event.key === 'Enter') {
    return isWithin(event, `:is(${pressed}):not([aria-disabled="true"])`) || isWithin(event, moved);
  }
  return /^(Arrow.*|Home|End)$/.test(event.key) && isWithin(event, moved);
}

/** Looks through shadow roots too. */
function isWithin(event: KeyboardEvent, selector: string): boolean {
  return event.composedPath().some((it) => it instanceof Element && it.matches(selector));
}

function isMove({ action }: KeyRow): boolean {
  return action.type === 'next' || action.type === 'previous';
}

interface Digits {
  /** Uses the key when it is part of a number. */
  take(event: KeyboardEvent): boolean;
  clear(): void;
}

function createDigits(typing: Typing): Digits {
  let typed = '';
  let timer = 0;
  const set = (next: string): void => {
    if (next === typed) return;
    typed = next;
    window.clearTimeout(timer);
    if (next !== '') timer = window.setTimeout(set, patience, '');
    typing.onDigits(next);
  };
  return {
    take(event) {
      const key = latinDigit(event.key);
      if (event.ctrlKey || event.metaKey || event.altKey) return false;
      if (/^\d$/.test(key)) set((typed + key).slice(0, 5));
      else if (typed === '') return false;
      else if (key === 'Backspace') set(typed.slice(0, -1));
      else if (key === 'Enter') {
        const slide = Number(typed);
        set('');
        typing.onNumber(slide);
      } else {
        if (key !== 'Shift') set('');
        return key === 'Escape';
      }
      return true;
    },
    clear() {
      set('');
    },
  };
}

/** Arabic and Persian keyboards have digits of their own. */
function latinDigit(key: string): string {
  return /^[\u0660-\u0669\u06f0-\u06f9]$/.test(key) ? String(key.charCodeAt(0) & 15) : key;
}

function pressOf(event: KeyboardEvent): Press {
  return {
    key: event.key,
    code: event.code,
    shift: event.shiftKey,
    control: event.ctrlKey,
    meta: event.metaKey,
    alt: event.altKey,
  };
}
