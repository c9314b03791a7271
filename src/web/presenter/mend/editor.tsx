import { useEffect, useRef } from 'preact/hooks';
import { ui } from '../../parts/ui.ts';
import type { Mender, MendSays } from './mender.ts';

const words = ui.presenter.mend;
const keys = { save: 'Ctrl+Enter', cancel: 'Esc' };

interface EditorProps {
  readonly mender: Mender;
  /** What the slide is called whose notes are written. */
  readonly title: string;
}

/** The notes of a slide as Markdown, to be changed. Keys typed here move no slide. */
export function Editor({ mender, title }: EditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') mender.cancel();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void mender.save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const says = mender.says.value;
  return (
    <div class="pv-editor" onKeyDown={onKeyDown}>
      <label for="pv-editing">{words.editing(title)}</label>
      {says.kind === 'conflict' && <Conflict mender={mender} theirs={says.theirs} />}
      <textarea
        ref={field}
        id="pv-editing"
        spellcheck
        aria-describedby="pv-editing-says"
        value={mender.draft.value?.words}
        onInput={({ currentTarget }) => {
          mender.write(currentTarget.value);
        }}
      />
      <p id="pv-editing-says" role="status">
        {sayingOf(says)}
      </p>
      <div hidden={says.kind === 'conflict'}>
        <button
          type="button"
          class="button solid"
          aria-keyshortcuts="Control+Enter"
          onClick={() => void mender.save()}
        >
          {words.save} <kbd aria-hidden="true">{keys.save}</kbd>
        </button>
        <button
          type="button"
          class="button outlined"
          aria-keyshortcuts="Escape"
          onClick={mender.cancel}
        >
          {says.kind === 'unsaved' ? words.discardChanges : words.cancel}{' '}
          <kbd aria-hidden="true">{keys.cancel}</kbd>
        </button>
      </div>
    </div>
  );
}

interface ConflictProps {
  readonly mender: Mender;
  readonly theirs: string;
}

/** Somebody else changed the same notes: both texts, and whose shall stand. */
function Conflict({ mender, theirs }: ConflictProps) {
  return (
    <div class="pv-conflict" role="alert">
      <p>{words.conflict}</p>
      <pre tabIndex={0}>{theirs === '' ? words.nothing : theirs}</pre>
      <div>
        <button
          type="button"
          class="button outlined"
          onClick={() => {
            mender.settle('theirs');
          }}
        >
          {words.takeTheirs}
        </button>
        <button
          type="button"
          class="button outlined"
          onClick={() => {
            mender.settle('mine');
            void mender.save();
          }}
        >
          {words.keepMine}
        </button>
      </div>
    </div>
  );
}

function sayingOf(says: MendSays): string {
  if (says.kind === 'refused') return words.refused[says.why];
  if (says.kind === 'conflict' || says.kind === 'nothing') return '';
  return words.says[says.kind];
}
