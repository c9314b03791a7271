import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../parts/icon.tsx';
import type { SearchModel } from './model.ts';
import { listId, optionId } from './results.tsx';
import { ui } from '../parts/ui.ts';

const words = ui.search;

interface FieldProps {
  readonly model: SearchModel;
  /** The key that leads here, shown in the field. */
  readonly hint?: string;
  readonly id?: string;
  readonly autofocus?: boolean;
  /** Somebody is about to search. */
  readonly onFocus: () => void;
}

/** The field of a search: arrow keys walk through the results while the focus stays here, Enter opens one. */
export function SearchField({ model, hint, id, autofocus = false, onFocus }: FieldProps) {
  const { query, active, lines, nearest } = model;
  const input = useRef<HTMLInputElement>(null);
  const options = lines.value.length + nearest.value.length;
  useEffect(() => {
    // A word to try was chosen.
    if (input.current !== null && input.current.value.trim() !== query.value)
      input.current.value = query.value;
  }, [query.value]);
  return (
    <label class="find">
      <Icon name="search" />
      <input
        ref={input}
        id={id}
        // A field of type search would keep Escape for itself, which is to close the dialog.
        type="text"
        role="combobox"
        aria-label={words.title}
        aria-expanded={options > 0}
        aria-controls={listId}
        aria-activedescendant={options > 0 ? optionId(active.value) : undefined}
        aria-autocomplete="list"
        enterkeyhint="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        autofocus={autofocus}
        placeholder={words.placeholder}
        onFocus={onFocus}
        onInput={(event) => {
          model.type(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          walk(event, model, options);
        }}
      />
      {hint !== undefined && <kbd aria-hidden="true">{hint}</kbd>}
    </label>
  );
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
};

function walk(event: KeyboardEvent, { active }: SearchModel, options: number): void {
  if (event.isComposing) return;
  const step = steps[event.key];
  if (event.key === 'Enter') document.getElementById(optionId(active.value))?.click();
  else if (step === undefined) return;
  else active.value = Math.max(0, Math.min(options - 1, active.value + step));
  event.preventDefault();
  document.getElementById(optionId(active.value))?.scrollIntoView({ block: 'nearest' });
}
