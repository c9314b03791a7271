import { Dialog, openDialog } from '../parts/dialog.tsx';
import type { DialogContext } from './dialog-context.ts';
import type { KeyRow } from './keys.ts';
import { ui } from '../parts/ui.ts';

const words = ui.help;

export function openHelp({ table }: DialogContext): void {
  openDialog((close) => (
    <Dialog title={words.title} onClose={close}>
      <dl class="key-list">
        {table.map((row) => (
          <Row key={row.name} row={row} />
        ))}
        <div>
          <dt>{words.digits}</dt>
          <dd>
            <kbd>1</kbd> … <kbd>9</kbd> <kbd>{nameKey('Enter')}</kbd>
          </dd>
        </div>
        <div>
          <dt>{words.escape}</dt>
          <dd>
            <kbd>{nameKey('Esc')}</kbd>
          </dd>
        </div>
      </dl>
    </Dialog>
  ));
}

function Row({ row }: { readonly row: KeyRow }) {
  return (
    <div>
      <dt>{ui.keys[row.name]}</dt>
      <dd>
        {row.shown.map((name) => (
          <kbd key={name}>{nameKey(name)}</kbd>
        ))}
      </dd>
    </div>
  );
}

/** What is printed on a key, or on several to be held together, where the page's language is at home. */
function nameKey(shown: string): string {
  const names: Readonly<Record<string, string>> = ui.keyNames;
  return shown
    .split(' + ')
    .map((name) => names[name] ?? name)
    .join(' + ');
}
