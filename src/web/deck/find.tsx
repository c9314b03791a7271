import { en } from '../../core/words/en.ts';
import { Dialog, openDialog } from '../parts/dialog.tsx';
import type { DialogContext } from './dialogs.ts';

export function openFind(context: DialogContext): void {
  openDialog((close) => (
    <Dialog title={en.deck.find.title} onClose={close}>
      <p>{context.summaries.length}</p>
    </Dialog>
  ));
}
