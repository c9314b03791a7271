import { useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import type { Store } from '../parts/storage.ts';
import { ThemeChoices } from '../parts/theme-choice.tsx';
import type { ThemeSwitch } from '../parts/theme.ts';
import { keepType, largest, readType, smallest, widths, type TypeSetting } from './type.ts';
import { ui } from '../parts/ui.ts';

interface TextDialogProps {
  readonly store: Store;
  readonly themes: ThemeSwitch;
  readonly onClose: () => void;
}

/** Size, width and colours of the text. */
export function TextDialog({ store, themes, onClose }: TextDialogProps) {
  const [type, setType] = useState(readType(store));
  const change = (to: Partial<TypeSetting>): void => {
    const next = { ...type, ...to };
    keepType(store, next);
    setType(next);
  };
  const words = ui.reader;
  return (
    <Dialog title={words.textTitle} onClose={onClose}>
      <fieldset class="choices">
        <legend>{words.size}</legend>
        <div class="row-of-buttons">
          <Button
            disabled={type.size === smallest}
            onClick={() => {
              change({ size: type.size - 1 });
            }}
          >
            {words.smaller}
          </Button>
          <Button
            disabled={type.size === largest}
            onClick={() => {
              change({ size: type.size + 1 });
            }}
          >
            {words.larger}
          </Button>
        </div>
      </fieldset>
      <fieldset class="choices width-choices">
        <legend>{words.width}</legend>
        <div class="row-of-buttons">
          {widths.map((width) => (
            <Button
              key={width}
              pressed={width === type.width}
              onClick={() => {
                change({ width });
              }}
            >
              {words.widths[width]}
            </Button>
          ))}
        </div>
      </fieldset>
      <ThemeChoices themes={themes} />
    </Dialog>
  );
}
