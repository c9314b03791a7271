import { useLayoutEffect, useRef } from 'preact/hooks';
import { isSamePosition } from '../../core/talk/position.ts';
import { presenterWords } from '../../core/words/en-presenter.ts';
import type { InkTool } from '../deck/ink/hand.ts';
import type { Desk } from './desk.ts';
import { Picture } from './picture.tsx';
import { statusOf } from './status.ts';

const words = presenterWords;

/** The slide at the step that is shown. One points and draws on it. */
export function Current({ desk }: { readonly desk: Desk }) {
  const { talk, tool } = desk.model;
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (host.current === null) return undefined;
    const easel = desk.layInk(host.current);
    return () => {
      easel.dispose();
    };
  }, []);
  return (
    <section class="pv-now" aria-label={words.current}>
      <div class="pv-sheet" ref={host}>
        <Picture desk={desk} at={talk.value.position} />
      </div>
      <Was desk={desk} />
      {isInk(tool.value) && <Pens desk={desk} />}
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
      <Picture desk={desk} at={held.position} />
    </div>
  );
}

const pens = ['pen', 'highlighter', 'eraser'] as const;

function Pens({ desk }: { readonly desk: Desk }) {
  const { tool } = desk.model;
  return (
    <div class="pv-pens" role="group" aria-label={words.tools.draw}>
      {pens.map((pen) => (
        <button
          key={pen}
          type="button"
          aria-pressed={tool.value === pen}
          onClick={() => {
            desk.use(pen);
          }}
        >
          {words.tools[pen]}
        </button>
      ))}
    </div>
  );
}

function isInk(tool: InkTool | undefined): boolean {
  return tool !== undefined && tool !== 'laser';
}
