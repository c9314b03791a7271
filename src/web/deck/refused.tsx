import { Dialog, openDialog } from '../parts/dialog.tsx';
import { ui } from '../parts/ui.ts';

const words = ui.deck.company.refused;

/** The browser refused to open a window by script. A link that is clicked opens one always. */
export function showRefused(address: string): void {
  openDialog((close) => (
    <Dialog title={words.title} onClose={close}>
      <p>{words.lead}</p>
      <p>
        <a class="button solid" href={address} target="_blank" rel="opener" onClick={close}>
          {words.link}
        </a>
      </p>
    </Dialog>
  ));
}
