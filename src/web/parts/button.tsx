import type { ComponentChildren } from 'preact';
import type { IconName } from '../../core/page/icons.ts';
import { Icon } from './icon.tsx';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  readonly icon?: IconName;
  /** Solid is for the one thing to do. */
  readonly look?: 'plain' | 'solid' | 'outlined';
  /** For buttons that are on or off. */
  readonly pressed?: boolean;
  readonly disabled?: boolean;
}

export function Button({ children, onClick, icon, look = 'plain', ...state }: ButtonProps) {
  return (
    <button
      type="button"
      class={look === 'plain' ? 'button' : `button ${look}`}
      aria-pressed={state.pressed}
      disabled={state.disabled}
      onClick={onClick}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

interface ToolProps {
  readonly name: string;
  readonly icon: IconName;
  readonly onClick: () => void;
  /** Shows the name; without it only screen readers and the tooltip say it. */
  readonly named?: boolean;
}

/** A small button that is mostly an icon. */
export function Tool({ name, icon, onClick, named = false }: ToolProps) {
  return (
    <button type="button" class="tool" title={named ? undefined : name} onClick={onClick}>
      <Icon name={icon} />
      <span class={named ? undefined : 'hidden-text'}>{name}</span>
    </button>
  );
}
