import { useLayoutEffect, useRef } from 'preact/hooks';
import { isSamePosition } from '../../core/talk/position.ts';
import { zoomStyle } from '../deck/zoom.ts';
import type { Desk } from './desk.ts';
import { Picture } from './picture.tsx';
import { statusOf } from './status.ts';
import { ui } from '../parts/ui.ts';

const words = ui.presenter;

/** The slide at the step that is shown. One points and draws on it. */
export function Current({ desk }: { readonly desk: Desk }) {
  const { talk } = desk.model;
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const sheet = host.current;
    if (sheet?.parentElement == null) return undefined;
    const ink = desk.layInk(sheet, sheet.parentElement);
    return ink.dispose;
  }, []);
  return (
    <section class="pv-now" aria-label={words.current}>
      <div class="pv-sheet zoom-box" ref={host} style={zoomStyle(talk.value.zoom)}>
        <Picture desk={desk} at={talk.value.position} />
      </div>
      <Was desk={desk} />
    </section>
  );
}

/** What the room sees, when that is another slide. */
function Was({ desk }: { readonly desk: Desk }) {
  const { held, position } = desk.model.talk.value;
  if (
    held === undefined ||
    isSamePosition(held.position, position) ||
    statusOf(desk.model).name !== 'frozen'
  )
    return null;
  return (
    <div class="pv-was">
      <p>{words.status.sees}</p>
      <div class="zoom-box" style={zoomStyle(held.zoom)}>
        <Picture desk={desk} at={held.position} />
      </div>
    </div>
  );
}
