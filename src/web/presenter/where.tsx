import type { IconName } from '../../core/page/icons.ts';
import { Tool } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import type { Desk } from './desk.ts';
import { statusOf, type Status } from './status.ts';
import { ui } from '../parts/ui.ts';

const words = ui.presenter;

const icons: Readonly<Record<Status['name'], IconName>> = {
  live: 'monitor-play',
  frozen: 'snowflake',
  black: 'monitor-off',
  white: 'monitor-play',
  none: 'monitor-off',
};

/** Which lesson this is, and what the room sees. */
export function Where({ desk }: { readonly desk: Desk }) {
  const { label, title } = desk.set.lesson;
  const status = statusOf(desk.model);
  return (
    <header class="pv-where">
      {/^[\d.]+$/.test(label) && <span class="pv-label">{label}</span>}
      <h1 class="pv-title">{title}</h1>
      <div class="pv-helps">
        <Tool
          name={`${words.tools.overview} (O)`}
          icon="presentation"
          onClick={() => {
            desk.act({ type: 'open', dialog: 'overview' });
          }}
        />
        <Tool
          name={`${words.tools.find} (G)`}
          icon="search"
          onClick={() => {
            desk.act({ type: 'open', dialog: 'find' });
          }}
        />
        <Tool
          name={`${words.tools.keys} (?)`}
          icon="info"
          onClick={() => {
            desk.act({ type: 'open', dialog: 'help' });
          }}
        />
      </div>
      <p class="pv-status" role="status" data-status={status.name}>
        <Icon name={icons[status.name]} />
        {status.words}
      </p>
    </header>
  );
}

/** Another window presents: said as long as it is so. */
export function Other({ desk }: { readonly desk: Desk }) {
  // Who leads is part of the talk: shown anew when that changes.
  if (desk.model.talk.value.driver === '' || !desk.isBlocked()) return null;
  return (
    <div class="pv-other" role="alert">
      <p>{words.other.here}</p>
      <button type="button" class="button solid" onClick={desk.takeOver}>
        {words.other.takeOver}
      </button>
    </div>
  );
}
