import { en } from '../../core/words/en.ts';
import { Dialog, openDialog } from '../parts/dialog.tsx';
import type { DialogContext } from './dialogs.ts';

export function openOverview(context: DialogContext): void {
  openDialog((close) => (
    <Dialog title={en.deck.overview.title} onClose={close}>
      <p>{context.summaries.length}</p>
    </Dialog>
  ));
}
