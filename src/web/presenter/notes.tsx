import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SlideNotes } from '../../core/page/notes.ts';
import { slideStep } from '../deck/steps.ts';
import { Prose } from '../parts/prose.tsx';
import type { Desk } from './desk.ts';
import { Locked } from './locked.tsx';
import { EditButton, Edited } from './mend/edited.tsx';
import { Editor } from './mend/editor.tsx';
import { createMender, type Mender } from './mend/mender.ts';
import { outlineOf } from './outline.ts';
import { Rest, restOf } from './rest.tsx';
import { ui } from '../parts/ui.ts';

const words = ui.presenter.notes;

/** The words for the speaker: those for the present step in full ink and in view. */
export function Notes({ desk }: { readonly desk: Desk }) {
  const { talk, notes, size } = desk.model;
  const { slide, page, step } = talk.value.position;
  const { pages } = desk.set;
  const [mender] = useState(() => createMender(desk.set));
  const state = notes.value;
  const found =
    mender.shown.value.get(pages.of(slide)[0]?.id ?? '') ??
    (state.kind === 'open' ? state.notes.slides.find((it) => it.slide === slide) : undefined);
  const draft = mender.draft.value;
  return (
    <section
      class="pv-notes"
      aria-label={words.title}
      style={{ '--notes': `${String(size.value)}px` }}
    >
      <Head desk={desk} mender={mender} />
      {state.kind === 'failed' && <p class="pv-mark">{words.failed}</p>}
      {state.kind === 'locked' && <Locked desk={desk} state={state} />}
      {draft === undefined ? (
        <>
          <Edited desk={desk} mender={mender} />
          {found !== undefined && found.parts.length > 0 ? (
            <Parts
              key={slide}
              parts={found.parts}
              now={slideStep(pages.stepsOf(slide, page), step)}
              rest={<Rest desk={desk} parts={restOf(desk, slide)} />}
            />
          ) : (
            <Outline desk={desk} slide={slide} />
          )}
        </>
      ) : (
        <Editor mender={mender} title={ui.presenter.next.slide(mender.slideOf(draft.slide))} />
      )}
    </section>
  );
}

interface HeadProps {
  readonly desk: Desk;
  readonly mender: Mender;
}

function Head({ desk, mender }: HeadProps) {
  const { slide, page, step } = desk.model.talk.value.position;
  const steps = desk.set.pages.steps(slide, page);
  return (
    <header>
      <h2>
        {words.title}
        {steps > 0 && <b>, {words.step(step, steps)}</b>}
      </h2>
      <span class="pv-sizes">
        <EditButton desk={desk} mender={mender} />
        <SizeButton
          name={words.smaller}
          onClick={() => {
            desk.resize(-2);
          }}
        />
        <SizeButton
          name={words.larger}
          onClick={() => {
            desk.resize(2);
          }}
        />
      </span>
    </header>
  );
}

interface SizeButtonProps {
  readonly name: string;
  readonly onClick: () => void;
}

function SizeButton({ name, onClick }: SizeButtonProps) {
  return (
    <button type="button" aria-label={name} title={name} onClick={onClick}>
      A
    </button>
  );
}

interface PartsProps {
  readonly parts: SlideNotes['parts'];
  readonly now: number;
  /** What comes after the notes. */
  readonly rest: ComponentChildren;
}

function Parts({ parts, now, rest }: PartsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const current = Math.max(
    0,
    parts.findLastIndex(({ step }) => step <= now),
  );
  useLayoutEffect(() => {
    const box = scroller.current;
    const part = box?.children[current];
    if (box !== null && part instanceof HTMLElement)
      box.scrollTop = current === 0 ? 0 : part.offsetTop - box.clientHeight / 4;
  }, [current]);
  return (
    <div class="pv-scroller" tabIndex={0} role="group" aria-label={words.title} ref={scroller}>
      {parts.map(({ html }, index) => (
        <Prose key={index} html={html} class={`prose pv-part ${stateOf(index, current)}`} />
      ))}
      {rest}
    </div>
  );
}

function stateOf(index: number, current: number): string {
  if (index === current) return 'pv-present';
  return index < current ? 'pv-past' : 'pv-later';
}

interface OutlineProps {
  readonly desk: Desk;
  readonly slide: number;
}

/** A slide without notes says in short what is on it, so that the speaker need not read the slide; or all it leaves out. */
function Outline({ desk, slide }: OutlineProps) {
  const { kind } = desk.model.notes.value;
  if (kind === 'loading') return null;
  const rest = restOf(desk, slide);
  const says = kind === 'left-out' ? words.leftOut : kind === 'locked' ? words.outline : words.none;
  return (
    <div class="pv-scroller" tabIndex={0} role="group" aria-label={words.title}>
      {rest.length > 0 ? (
        <Rest desk={desk} parts={rest} />
      ) : (
        <>
          <p class="pv-mark">{says}</p>
          <ul class="pv-outline">
            {outlineOf(desk.set.pages.of(slide)).map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
