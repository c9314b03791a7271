import type { IconName } from '../../core/page/icons.ts';
import { presenterWords } from '../../core/words/en-presenter.ts';
import type { Action } from '../deck/keys.ts';
import { Icon } from '../parts/icon.tsx';
import type { Desk } from './desk.ts';

const words = presenterWords.tools;

interface ToolRow {
  readonly words: string;
  readonly icon: IconName;
  readonly key: string;
  readonly action: Action;
  readonly isOn?: (desk: Desk) => boolean;
}

const rows: readonly ToolRow[] = [
  {
    words: words.black,
    icon: 'monitor-off',
    key: 'B',
    action: { type: 'screen', screen: 'black' },
    isOn: ({ model }) => model.talk.value.screen === 'black',
  },
  {
    words: words.freeze,
    icon: 'snowflake',
    key: 'Z',
    action: { type: 'screen', screen: 'frozen' },
    isOn: ({ model }) => model.talk.value.screen === 'frozen',
  },
  {
    words: words.laser,
    icon: 'locate',
    key: 'L',
    action: { type: 'window', does: 'laser' },
    isOn: ({ model }) => model.tool.value === 'laser',
  },
  {
    words: words.draw,
    icon: 'pencil',
    key: 'D',
    action: { type: 'window', does: 'draw' },
    isOn: ({ model }) => model.tool.value !== undefined && model.tool.value !== 'laser',
  },
  { words: words.clear, icon: 'eraser', key: 'X', action: { type: 'window', does: 'clear' } },
];

/** What one does with the screen, and the two moves. */
export function Tools({ desk }: { readonly desk: Desk }) {
  return (
    <div class="pv-tools" role="group" aria-label={words.title}>
      {rows.map((row) => (
        <button
          key={row.key}
          type="button"
          aria-pressed={row.isOn?.(desk)}
          aria-keyshortcuts={row.key}
          onClick={() => {
            desk.act(row.action);
          }}
        >
          <Icon name={row.icon} />
          <span>{row.words}</span>
          <kbd aria-hidden="true">{row.key}</kbd>
        </button>
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
