import { render } from 'preact';
import { icon } from '../../core/page/icons.ts';
import { markup } from '../../core/page/markup.ts';
import { Tool } from '../parts/button.tsx';
import { openDialog } from '../parts/dialog.tsx';
import { elementFromProse } from '../parts/prose.tsx';
import type { Store } from '../parts/storage.ts';
import type { ThemeSwitch } from '../parts/theme.ts';
import type { LessonSearch } from '../search/dialog.tsx';
import { ui } from '../parts/ui.ts';

/** What the bar offers beside the way to the slides. */
export interface Tools {
  readonly search: () => void;
  readonly dispose: () => void;
}

interface ToolsSetting {
  /** What the search knows of the lesson. */
  readonly search: LessonSearch;
  readonly store: Store;
  readonly themes: ThemeSwitch;
}

/** Fills the bar with its buttons. What they open is loaded when it is asked for. */
export function showTools({ search: context, store, themes }: ToolsSetting): Tools {
  const place = document.querySelector('#reader-tools');
  const search = async (): Promise<void> => {
    const { openSearch } = await import('../search/dialog.tsx');
    openSearch(context);
  };
  const text = async (): Promise<void> => {
    const { TextDialog } = await import('./text-dialog.tsx');
    openDialog((close) => <TextDialog store={store} themes={themes} onClose={close} />);
  };
  if (place !== null)
    render(
      <>
        <Tool name={ui.reader.search} icon="search" onClick={() => void search()} />
        <Tool name={ui.reader.textTitle} icon="a-large-small" onClick={() => void text()} />
      </>,
      place,
    );
  return {
    search: () => void search(),
    dispose() {
      if (place !== null) render(null, place);
    },
  };
}

/** The foot of a narrow screen: one slide back, the deck, one slide on. */
export interface Dock {
  /** Points the way to the deck to the slide that is read. */
  show(slide: number, slides: number): void;
  dispose(): void;
}

export function createDock(onStep: (step: 1 | -1) => void): Dock {
  const words = ui.reader;
  const dock = elementFromProse(
    markup`<nav class="dock" aria-label="${words.dock}">
<button type="button" class="tool">${icon('arrow-left')}<span class="hidden-text">${words.previousSlide}</span></button>
<a class="to-slides" href="?view=deck">${icon('presentation')}${ui.lesson.toSlides}</a>
<button type="button" class="tool">${icon('arrow-right')}<span class="hidden-text">${words.nextSlide}</span></button>
</nav>`.toString(),
  );
  const [back, on] = dock?.querySelectorAll('button') ?? [];
  back?.addEventListener('click', () => {
    onStep(-1);
  });
  on?.addEventListener('click', () => {
    onStep(1);
  });
  if (dock !== undefined) document.body.append(dock);
  return {
    show(slide, slides) {
      if (back !== undefined) back.disabled = slide <= 1;
      if (on !== undefined) on.disabled = slide >= slides;
    },
    dispose() {
      dock?.remove();
    },
  };
}
