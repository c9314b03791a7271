import { useMemo } from 'preact/hooks';
import type { LessonData, PageData } from '../../core/page/data.ts';
import type { SlideWords } from '../../core/search/search-file.ts';
import { Dialog, openDialog } from '../parts/dialog.tsx';
import { courseSearch } from './client.ts';
import { SearchField } from './field.tsx';
import { createSearchHere } from './here.ts';
import { lineHere, lineOf } from './lines.ts';
import { createSearchModel, type SearchModel } from './model.ts';
import { SearchResults } from './results.tsx';
import { ui } from '../parts/ui.ts';

const words = ui.search;

/** What the search over a lesson knows of it, and where it leads. */
export interface LessonSearch {
  readonly page: PageData;
  readonly lesson: LessonData;
  /** The words of the lesson's slides as they are shown. */
  readonly slides: () => readonly SlideWords[];
  /** Goes to a slide of this lesson. */
  readonly go: (slide: number) => void;
  /** Goes to another lesson by its address; without it the browser does. */
  readonly visit?: (url: string) => void;
  /** What other lessons open in: `?view=read`. */
  readonly view: string;
}

/** Searches the lesson that is open and the whole course, in a dialog. */
export function openSearch(context: LessonSearch): void {
  openDialog((close) => <SearchDialog context={context} onClose={close} />);
}

interface SearchDialogProps {
  readonly context: LessonSearch;
  readonly onClose: () => void;
}

function SearchDialog({ context, onClose }: SearchDialogProps) {
  const course = courseSearch(context.page);
  const model = useMemo(() => modelOf(context), []);
  return (
    <Dialog title={words.title} onClose={onClose}>
      <SearchField model={model} autofocus onFocus={course.warm} />
      <div class="results in-dialog">
        <SearchResults
          model={model}
          onLeave={() => {
            // Closing first: what is gone to may take the focus.
            document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
          }}
        />
      </div>
    </Dialog>
  );
}

function modelOf({ page, lesson, slides, go, view, visit }: LessonSearch): SearchModel {
  const searchHere = createSearchHere(lesson, slides());
  return createSearchModel({
    course: courseSearch(page),
    here: (query) => ({
      name: words.here,
      lines: searchHere(query).map((found) => lineHere(found, go)),
    }),
    elsewhere: ({ found }) => ({
      name: words.elsewhere,
      lines: found
        .filter((one) => one.lesson.address !== lesson.address)
        .map((one) => lineOf(one, { root: page.root, view, visit })),
    }),
  });
}
