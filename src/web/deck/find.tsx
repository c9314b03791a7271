import { useComputed, useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { CourseIndex } from '../../core/page/course-index.ts';
import { findInIndex, markWords, type Hit } from '../../core/page/find.ts';
import { en } from '../../core/words/en.ts';
import { Dialog, openDialog } from '../parts/dialog.tsx';
import { createIndexLoader } from '../parts/finder.tsx';
import type { DialogContext } from './dialogs.ts';
import { findSlides, type Match, type Readable } from './match.ts';

const words = en.deck.find;
const listId = 'find-list';
const optionId = (at: number): string => `find-${String(at)}`;

/** One line of the list: where it leads, and what it shows. */
interface Line {
  readonly label: string;
  readonly title: string;
  readonly more: string;
  readonly go: () => void;
}

interface Group {
  readonly name: string;
  readonly lines: readonly Line[];
}

export function openFind(context: DialogContext): void {
  openDialog((close) => <Find context={context} onClose={close} />);
}

interface FindProps {
  readonly context: DialogContext;
  readonly onClose: () => void;
}

function Find({ context, onClose }: FindProps) {
  const query = useSignal('');
  const active = useSignal(0);
  const index = useSignal<CourseIndex | 'none' | undefined>(undefined);
  const slides = useComputed(() => readSlides(context));
  const groups = useComputed(() => [
    { name: words.here, lines: findSlides(slides.value, query.value).map(lineOf(context)) },
    { name: words.lessons, lines: elsewhere(context, index.value, query.value) },
  ]);
  const lines = useComputed(() => groups.value.flatMap((group) => group.lines));
  useEffect(() => {
    void createIndexLoader(context.page.root)().then((loaded) => (index.value = loaded ?? 'none'));
  }, []);
  const choose = (line: Line | undefined): void => {
    if (line === undefined) return;
    document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
    line.go();
  };
  const walk = (event: KeyboardEvent): void => {
    const last = lines.value.length - 1;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (event.key === 'Enter') choose(lines.value[active.value]);
    else if (step !== undefined) active.value = Math.max(0, Math.min(last, active.value + step));
    else return;
    event.preventDefault();
    document.getElementById(optionId(active.value))?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <input
        type="text"
        class="find-field"
        role="combobox"
        aria-label={words.placeholder}
        aria-expanded={lines.value.length > 0}
        aria-controls={listId}
        aria-activedescendant={lines.value.length > 0 ? optionId(active.value) : undefined}
        aria-autocomplete="list"
        autocomplete="off"
        spellcheck={false}
        autofocus
        placeholder={words.placeholder}
        value={query.value}
        onKeyDown={walk}
        onInput={(event) => {
          query.value = event.currentTarget.value;
          active.value = 0;
        }}
      />
      <Results groups={groups} active={active} query={query.value} onChoose={choose} />
      <p class="find-said" role="status" dir="auto">
        {saying(query.value, lines.value.length)}
        {index.value === 'none' && ` ${words.noIndex}`}
      </p>
    </Dialog>
  );
}

interface ResultsProps {
  readonly groups: ReadonlySignal<readonly Group[]>;
  readonly active: ReadonlySignal<number>;
  readonly query: string;
  readonly onChoose: (line: Line) => void;
}

function Results({ groups, active, query, onChoose }: ResultsProps) {
  let count = 0;
  return (
    <div class="find-list" id={listId} role="listbox" aria-label={words.title}>
      {groups.value
        .filter((group) => group.lines.length > 0)
        .map((group) => (
          <div key={group.name} role="group" aria-label={group.name}>
            <p class="find-group" aria-hidden="true">
              {group.name}
            </p>
            {group.lines.map((line) => {
              const at = count++;
              return (
                <Option
                  key={line.label + line.title}
                  id={optionId(at)}
                  line={line}
                  query={query}
                  isActive={at === active.value}
                  onChoose={onChoose}
                />
              );
            })}
          </div>
        ))}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly line: Line;
  readonly query: string;
  readonly isActive: boolean;
  readonly onChoose: (line: Line) => void;
}

function Option({ id, line, query, isActive, onChoose }: OptionProps) {
  return (
    <div
      id={id}
      class="find-option"
      role="option"
      aria-selected={isActive}
      onClick={() => {
        onChoose(line);
      }}
    >
      <span class="find-label">{line.label}</span>
      <span class="find-title">
        <Marked text={line.title} query={query} />
      </span>
      {line.more !== '' && (
        <span class="find-more">
          <Marked text={line.more} query={query} />
        </span>
      )}
    </div>
  );
}

function Marked({ text, query }: { readonly text: string; readonly query: string }) {
  return (
    <>{markWords(text, query).map((part) => (part.hit ? <mark>{part.text}</mark> : part.text))}</>
  );
}

function readSlides({ summaries, textOf }: DialogContext): readonly Readable[] {
  return summaries.map(({ slide, title }) => ({ slide, title, text: textOf(slide) }));
}

function lineOf({ go }: DialogContext): (match: Match) => Line {
  return ({ slide, title, excerpt }) => ({
    label: String(slide),
    title: title === '' ? words.slide(slide) : title,
    more: excerpt,
    go() {
      go(slide);
    },
  });
}

function elsewhere(context: DialogContext, index: CourseIndex | 'none' | undefined, query: string) {
  if (index === undefined || index === 'none') return [];
  const others = index.lessons.filter(({ address }) => address !== context.lesson.address);
  return findInIndex({ ...index, lessons: others }, query).map((hit) => otherLine(context, hit));
}

function otherLine({ page }: DialogContext, { lesson, slide, title }: Hit): Line {
  const place = slide === undefined ? '' : `#/${String(slide)}`;
  const where = slide === undefined ? [lesson.section] : [lesson.title, words.slide(slide)];
  return {
    label: lesson.label,
    title,
    more: where.filter(Boolean).join(' · '),
    go() {
      location.assign(page.root + lesson.address + place);
    },
  };
}

function saying(query: string, found: number): string {
  if (query.trim() === '') return '';
  return found === 0 ? words.nothing(query.trim()) : words.results(found);
}
