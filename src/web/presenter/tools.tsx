import type { IconName } from '../../core/page/icons.ts';
import { isCondensed } from '../deck/condense.ts';
import { isDrawing } from '../deck/ink/tool.ts';
import type { Action } from '../deck/keys.ts';
import { hasQuestion } from '../deck/reveal.ts';
import { Icon } from '../parts/icon.tsx';
import type { Desk } from './desk.ts';
import { ui } from '../parts/ui.ts';

const words = ui.presenter.tools;

interface ToolRow {
  readonly words: string;
  readonly icon: IconName;
  readonly key: string;
  readonly action: Action;
  readonly isOn: (desk: Desk) => boolean;
  /** There is nothing it could do on this slide. */
  readonly isIdle?: (desk: Desk) => boolean;
}

/** First what the room sees, then what one does on the slide. */
const rows: readonly ToolRow[] = [
  {
    words: words.black,
    icon: 'monitor-off',
    key: 'B',
    action: { type: 'screen', screen: 'black' },
    isOn: ({ model }) => model.talk.value.screen === 'black',
  },
  {
    words: words.white,
    icon: 'monitor',
    key: 'W',
    action: { type: 'screen', screen: 'white' },
    isOn: ({ model }) => model.talk.value.screen === 'white',
  },
  {
    words: words.freeze,
    icon: 'snowflake',
    key: 'Z',
    action: { type: 'screen', screen: 'frozen' },
    isOn: ({ model }) => model.talk.value.screen === 'frozen',
  },
  {
    words: words.condense,
    icon: 'list-collapse',
    key: 'C',
    action: { type: 'window', does: 'condense' },
    isOn: ({ model, set }) => isCondensed(set, model.talk.value),
  },
  {
    words: words.laser,
    icon: 'locate',
    key: 'L',
    action: { type: 'ink', does: 'laser' },
    isOn: ({ model }) => model.tool.value === 'laser',
  },
  {
    words: words.draw,
    icon: 'pencil',
    key: 'D',
    action: { type: 'ink', does: 'pen' },
    isOn: ({ model }) => isDrawing(model.tool.value),
  },
  {
    words: words.zoom,
    icon: 'zoom-in',
    key: 'M',
    action: { type: 'window', does: 'zoom' },
    isOn: ({ model }) => model.tool.value === 'magnifier' || model.talk.value.zoom !== undefined,
  },
  {
    words: words.answer,
    icon: 'circle-check',
    key: 'A',
    action: { type: 'window', does: 'reveal' },
    isOn: ({ model }) => model.talk.value.revealed.includes(model.talk.value.position.slide),
    isIdle: ({ model, set }) => !hasQuestion(set, model.talk.value.position.slide),
  },
];

/** What one does with the screen and on the slide, and the two moves. */
export function Tools({ desk }: { readonly desk: Desk }) {
  return (
    <div class="pv-tools" role="group" aria-label={words.title}>
      {rows.map((row) => (
        <ToolButton key={row.key} row={row} desk={desk} />
      ))}
      <button
        type="button"
        class="pv-move"
        onClick={() => {
          desk.act({ type: 'previous' });
        }}
      >
        <Icon name="arrow-left" />
        {words.back}
      </button>
      <button
        type="button"
        class="pv-move pv-go"
        onClick={() => {
          desk.act({ type: 'next' });
        }}
      >
        {words.next}
        <Icon name="arrow-right" />
      </button>
    </div>
  );
}

interface ToolButtonProps {
  readonly row: ToolRow;
  readonly desk: Desk;
}

function ToolButton({ row, desk }: ToolButtonProps) {
  return (
    <button
      type="button"
      aria-pressed={row.isOn(desk)}
      aria-keyshortcuts={row.key}
      disabled={row.isIdle?.(desk) === true}
      onClick={() => {
        desk.act(row.action);
      }}
    >
      <Icon name={row.icon} />
      <span>{row.words}</span>
      <kbd aria-hidden="true">{row.key}</kbd>
    </button>
  );
}
