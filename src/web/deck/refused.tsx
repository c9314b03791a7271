import { Dialog, openDialog } from '../parts/dialog.tsx';

/** What is said when a window was refused. */
export interface Refusal {
  readonly title: string;
  readonly lead: string;
  readonly link: string;
}

/** The browser refused to open a window by script. A link that is clicked opens one always, under the same name. */
export function showRefused(address: string, name: string, { title, lead, link }: Refusal): void {
  openDialog((close) => (
    <Dialog title={title} onClose={close}>
      <p>{lead}</p>
      <p>
        <a class="button solid" href={address} target={name} rel="opener" onClick={close}>
          {link}
        </a>
      </p>
    </Dialog>
  ));
}
