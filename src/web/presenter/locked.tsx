import { useRef } from 'preact/hooks';
import type { Desk } from './desk.ts';
import { unlockNotes, type NotesState } from './notes-state.ts';
import { ui } from '../parts/ui.ts';

const words = ui.presenter.notes.locked;

interface LockedProps {
  readonly desk: Desk;
  readonly state: NotesState & { readonly kind: 'locked' };
}

/** Asks for the passphrase of locked notes. The talk goes on without it. */
export function Locked({ desk, state }: LockedProps) {
  const field = useRef<HTMLInputElement>(null);
  const { locked, says } = state;
  if (says === 'insecure') return <p class="pv-mark">{words.insecure}</p>;
  const unlock = async (event: Event): Promise<void> => {
    event.preventDefault();
    const passphrase = field.current?.value ?? '';
    if (passphrase === '' || says === 'opening') return;
    desk.model.notes.value = { ...state, says: 'opening' };
    desk.model.notes.value = await unlockNotes(desk.set, locked, passphrase).catch(
      (error: unknown): NotesState => {
        console.error(error);
        return { kind: 'failed' };
      },
    );
    field.current?.select();
  };
  return (
    <form class="pv-locked" onSubmit={(event) => void unlock(event)}>
      <label for="pv-passphrase">{words.ask}</label>
      <div>
        <input
          ref={field}
          id="pv-passphrase"
          type="password"
          autocomplete="current-password"
          aria-describedby="pv-passphrase-says"
          aria-invalid={says === 'wrong'}
        />
        <button type="submit" class="button solid" aria-disabled={says === 'opening'}>
          {words.open}
        </button>
      </div>
      <p id="pv-passphrase-says" role="status">
        {says === 'wrong' ? words.wrong : says === 'opening' ? words.opening : ''}
      </p>
    </form>
  );
}
