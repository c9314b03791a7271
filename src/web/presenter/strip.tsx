import { useEffect, useRef } from 'preact/hooks';
import { createPainter } from '../deck/painter.ts';
import { titleOf } from './describe-next.ts';
import type { Desk } from './desk.ts';
import { planMinutes } from './format.ts';
import { wearTheme } from './picture.tsx';
import { ui } from '../parts/ui.ts';

const words = ui.presenter.strip;

/** All slides with their planned minutes; as blocks where there is little room. */
export function Strip({ desk }: { readonly desk: Desk }) {
  const { plan, talk } = desk.model;
  const strip = useRef<HTMLElement>(null);
  const { slide } = talk.value.position;
  useEffect(
    () =>
      createPainter(strip.current?.querySelectorAll<HTMLElement>('.thumb') ?? [], (thumb) => {
        wearTheme(thumb);
        desk.pictureOf(Number(thumb.dataset['picture']), thumb);
      }),
    [],
  );
  useEffect(() => {
    const cell = strip.current?.children[slide - 1];
    cell?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [slide]);
  return (
    <nav class="pv-strip" aria-label={words.title} ref={strip}>
      {plan.map((span, index) => (
        <Cell key={index} desk={desk} slide={index + 1} span={span} current={slide} />
      ))}
    </nav>
  );
}

interface CellProps {
  readonly desk: Desk;
  readonly slide: number;
  readonly span: number;
  readonly current: number;
}

function Cell({ desk, slide, span, current }: CellProps) {
  const title = titleOf(desk.set.pages, slide);
  return (
    <div class="pv-cell" data-past={slide < current ? '' : undefined}>
      <div class="pv-picture">
        <div class="thumb" data-picture={slide} aria-hidden="true" />
      </div>
      <button
        type="button"
        title={title}
        aria-current={slide === current}
        onClick={() => {
          desk.go(slide);
        }}
      >
        <span>{slide}</span>
        <span class="hidden-text">{title}</span>
        <span>{words.minutes(planMinutes(span))}</span>
      </button>
    </div>
  );
}
