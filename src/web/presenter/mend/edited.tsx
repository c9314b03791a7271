import { useEffect } from 'preact/hooks';
import { ui } from '../../parts/ui.ts';
import { Icon } from '../../parts/icon.tsx';
import { titleOf } from '../describe-next.ts';
import type { Desk } from '../desk.ts';
import { download } from '../../parts/download.ts';
import { writeNotesFile } from './notes-file.ts';
import type { Mender } from './mender.ts';

const words = ui.presenter.mend;
const editKey = 'Ctrl+E';

interface MendProps {
  readonly desk: Desk;
  readonly mender: Mender;
}

/** Begins to edit the notes of the current slide, also by its key. */
export function EditButton({ desk, mender }: MendProps) {
  const { talk, notes } = desk.model;
  const mayEdit = mender.draft.value === undefined && mender.mayEdit(notes.value);
  const begin = (): void => {
    mender.begin(talk.value.position.slide, sourceOf(desk, talk.value.position.slide));
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isKey = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'e';
      if (!isKey || event.altKey || event.shiftKey || event.defaultPrevented) return;
      event.preventDefault();
      if (mayEdit) begin();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [mayEdit]);
  if (!mayEdit) return null;
  return (
    <button
      type="button"
      class="pv-edit"
      aria-keyshortcuts="Control+E"
      title={editKey}
      onClick={begin}
    >
      <Icon name="pencil" />
      {words.edit}
    </button>
  );
}

/** Says of notes that only this browser has them, and hands them over or takes them back. */
export function Edited({ desk, mender }: MendProps) {
  const { slide } = desk.model.talk.value.position;
  const id = desk.set.pages.of(slide)[0]?.id ?? '';
  const edit = mender.edits.value.get(id);
  if (edit === undefined) return null;
  const { title } = desk.set.lesson;
  const callSlide = (of: string): string => {
    const number = mender.slideOf(of);
    return `${ui.presenter.next.slide(number)}: ${titleOf(desk.set.pages, number)}`;
  };
  return (
    <div class="pv-edited">
      <p>{edit.was === sourceOf(desk, slide) ? words.editedHere : words.editedBefore}</p>
      <button
        type="button"
        class="button outlined"
        onClick={() => {
          const text = writeNotesFile(title, mender.edits.value, callSlide);
          download(words.fileName(title), text, 'text/markdown');
        }}
      >
        {words.download}
      </button>
      <button
        type="button"
        class="button outlined"
        onClick={() => {
          mender.discard(id);
        }}
      >
        {words.discard}
      </button>
    </div>
  );
}

/** The notes of a slide as the site has them, in Markdown. */
function sourceOf(desk: Desk, slide: number): string {
  const state = desk.model.notes.value;
  if (state.kind !== 'open') return '';
  return state.notes.slides.find((it) => it.slide === slide)?.source ?? '';
}
