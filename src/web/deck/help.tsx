import { en } from '../../core/words/en.ts';
import { Dialog, openDialog } from '../parts/dialog.tsx';
import type { DialogContext } from './dialogs.ts';
import type { KeyRow } from './keys.ts';

const words = en.deck.help;

export function openHelp({ table }: DialogContext): void {
  openDialog((close) => (
    <Dialog title={words.title} onClose={close}>
      <dl class="key-list">
        {table.map((row) => (
          <Row key={row.words} row={row} />
        ))}
        <div>
          <dt>{words.digits}</dt>
          <dd>
            <kbd>1</kbd> … <kbd>9</kbd> <kbd>Enter</kbd>
          </dd>
        </div>
        <div>
          <dt>{words.escape}</dt>
          <dd>
            <kbd>Esc</kbd>
          </dd>
        </div>
      </dl>
    </Dialog>
  ));
}

function Row({ row }: { readonly row: KeyRow }) {
  return (
    <div>
      <dt>{row.words}</dt>
      <dd>
        {row.shown.map((name) => (
          <kbd key={name}>{name}</kbd>
        ))}
      </dd>
    </div>
  );
}
