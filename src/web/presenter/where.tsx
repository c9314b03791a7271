import type { IconName } from '../../core/page/icons.ts';
import { Tool } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import type { Desk } from './desk.ts';
import { formatSpan } from './format.ts';
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
  return (
    <header class="pv-where">
      {/^[\d.]+$/.test(label) && <span class="pv-label">{label}</span>}
      <h1 class="pv-title">{title}</h1>
      <Helps desk={desk} />
      <AudienceStatus desk={desk} />
    </header>
  );
}

const dialogs = [
  ['overview', 'presentation', `${words.tools.overview} (O)`],
  ['find', 'search', `${words.tools.find} (G)`],
  ['help', 'info', `${words.tools.keys} (?)`],
] as const;

function Helps({ desk }: { readonly desk: Desk }) {
  return (
    <div class="pv-helps">
      {dialogs.map(([dialog, icon, name]) => (
        <Tool
          key={dialog}
          name={name}
          icon={icon}
          onClick={() => {
            desk.act({ type: 'open', dialog });
          }}
        />
      ))}
    </div>
  );
}

function AudienceStatus({ desk }: { readonly desk: Desk }) {
  const status = statusOf(desk.model);
  // Displays come and go with a cable.
  const isSwappable = desk.model.displays.value > 0 && desk.room.canSwap();
  return (
    <div class="pv-room">
      {isSwappable && (
        <Tool
          name={words.displays.swap}
          icon="arrow-left-right"
          onClick={() => void desk.room.swap()}
        />
      )}
      <p class="pv-status" role="status" data-status={status.name}>
        <Icon name={icons[status.name]} />
        {status.words}
      </p>
      {status.name === 'none' && (
        <button type="button" class="button outlined" onClick={() => void desk.room.open()}>
          {words.displays.open}
        </button>
      )}
    </div>
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

/** The computer slept, or its clock was set: only a person knows whether that time is part of the talk. */
export function Gap({ desk }: { readonly desk: Desk }) {
  const { gap } = desk.model;
  if (gap.value === 0) return null;
  const answer = (by: number) => () => {
    if (by !== 0) desk.act({ type: 'shift', by });
    gap.value = 0;
  };
  return (
    <div class="pv-other" role="alert">
      <p>{words.gap.here(formatSpan(gap.value))}</p>
      <button type="button" class="button solid" onClick={answer(0)}>
        {words.gap.keep}
      </button>
      <button type="button" class="button outlined" onClick={answer(gap.value)}>
        {words.gap.leave}
      </button>
    </div>
  );
}
