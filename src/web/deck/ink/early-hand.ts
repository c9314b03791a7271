/** All that is heard of a pointer. */
export const handEvents = [
  'pointerdown',
  'pointermove',
  'pointerup',
  'pointercancel',
  'pointerleave',
] as const;

/** What the pointer does while the scripts that draw are on their way: the first stroke is drawn, however early. */
export interface EarlyHand {
  /** Gives what was done so far, and hears no more. */
  readonly end: () => readonly PointerEvent[];
}

/** Lies over the slide and gathers what the pointer does there: nothing is selected by it, and no page is turned. */
export function listenEarly(host: HTMLElement): EarlyHand {
  const sheet = document.createElement('div');
  sheet.className = 'ink-early';
  sheet.dataset['swipe'] = 'own';
  const events: PointerEvent[] = [];
  const hear = (event: PointerEvent): void => {
    events.push(event);
    if (event.type !== 'pointerdown') return;
    event.preventDefault();
    sheet.setPointerCapture(event.pointerId);
  };
  for (const name of handEvents) sheet.addEventListener(name, hear);
  host.append(sheet);
  return {
    end() {
      sheet.remove();
      return events;
    },
  };
}
