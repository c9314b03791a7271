import { useEffect, useState } from 'preact/hooks';
import type { CourseIndex } from '../../core/page/course-index.ts';
import { en } from '../../core/words/en.ts';
import { Dialog } from '../parts/dialog.tsx';
import { FindResults } from '../parts/finder.tsx';
import { Icon } from '../parts/icon.tsx';

interface SearchDialogProps {
  readonly root: string;
  readonly load: () => Promise<CourseIndex | undefined>;
  readonly onClose: () => void;
}

/** Finds lessons and slides of the course by their titles. */
export function SearchDialog({ root, load, onClose }: SearchDialogProps) {
  const [query, setQuery] = useState('');
  const [loaded, setLoaded] = useState<{ readonly index: CourseIndex | undefined }>();
  useEffect(() => {
    const wait = async (): Promise<void> => {
      setLoaded({ index: await load() });
    };
    void wait();
  }, []);
  return (
    <Dialog title={en.reader.search} onClose={onClose}>
      <label class="find">
        <Icon name="search" />
        <span class="hidden-text">{en.library.search}</span>
        <input
          // A field of type search would keep Escape for itself, which is to close the dialog.
          type="text"
          role="searchbox"
          enterkeyhint="search"
          placeholder={en.library.search}
          autocomplete="off"
          spellcheck={false}
          autofocus
          onInput={(event) => {
            setQuery(event.currentTarget.value.trim());
          }}
          onKeyDown={goToFirst}
        />
      </label>
      <div class="results">
        {query !== '' && loaded !== undefined && (
          <FindResults index={loaded.index} query={query} root={root} />
        )}
      </div>
    </Dialog>
  );
}

function goToFirst(event: KeyboardEvent): void {
  const first = document.querySelector<HTMLElement>('dialog[open] .result');
  if (event.key === 'ArrowDown') first?.focus();
  else if (event.key === 'Enter') first?.click();
  else return;
  event.preventDefault();
}
