import type { TextPart } from '../../core/search/excerpt.ts';
import type { Line } from './lines.ts';
import type { Group, SearchModel } from './model.ts';
import { ui } from '../parts/ui.ts';

const words = ui.search;

/** The id of the list, which the field names. */
export const listId = 'search-results';

/** The id of a line, or of a word to try. */
export const optionId = (at: number): string => `search-option-${String(at)}`;

interface ResultsProps {
  readonly model: SearchModel;
  /** A line was chosen that stays on this page. */
  readonly onLeave?: () => void;
}

/** What was found, as the list of a combobox: the focus stays in the field. */
export function SearchResults({ model, onLeave }: ResultsProps) {
  const groups = model.groups.value;
  const starts = groups.map((_, index) =>
    groups.slice(0, index).reduce((sum, { lines }) => sum + lines.length, 0),
  );
  return (
    <>
      <p class="results-said" role="status">
        {saying(model)}
      </p>
      <div class="results-list" id={listId} role="listbox" aria-label={words.title}>
        {groups.map((group, index) => (
          <GroupOfLines
            key={group.name}
            group={group}
            start={starts[index] ?? 0}
            active={model.active.value}
            onLeave={onLeave}
          />
        ))}
        {model.nearest.value.length > 0 && <Nearest model={model} />}
      </div>
    </>
  );
}

function saying({ query, state, lines, count, nearest }: SearchModel): string {
  if (state.value === 'empty') return '';
  if (state.value === 'loading') return words.loading;
  if (state.value === 'failed') return words.failed;
  if (lines.value.length > 0) return words.results(lines.value.length, count.value);
  const nothing = words.nothing(query.value);
  return nearest.value.length === 0 ? nothing : `${nothing} ${words.nearest}:`;
}

interface GroupProps {
  readonly group: Group;
  /** Lines before this group. */
  readonly start: number;
  readonly active: number;
  readonly onLeave: (() => void) | undefined;
}

function GroupOfLines({ group, start, active, onLeave }: GroupProps) {
  const options = group.lines.map((line, index) => (
    <Option
      key={line.href}
      line={line}
      id={optionId(start + index)}
      isActive={start + index === active}
      onLeave={onLeave}
    />
  ));
  if (group.name === '') return <>{options}</>;
  return (
    <div role="group" aria-label={group.name}>
      <p class="results-group" aria-hidden="true">
        {group.name}
      </p>
      {options}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly line: Line;
  readonly isActive: boolean;
  readonly onLeave: (() => void) | undefined;
}

function Option({ id, line, isActive, onLeave }: OptionProps) {
  const { href, label, title, place, where, excerpt, go } = line;
  const choose = (event: MouseEvent): void => {
    if (go === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onLeave?.();
    go();
  };
  return (
    <a
      id={id}
      class="result"
      role="option"
      aria-selected={isActive}
      tabindex={-1}
      href={href}
      onClick={choose}
    >
      <span class="result-label">{label}</span>
      <span class="result-title" dir="auto">
        <Marked parts={title} />
      </span>
      {place !== '' && <span class="result-slide">{place}</span>}
      {where !== '' && (
        <span class="result-where" dir="auto">
          {where}
        </span>
      )}
      {excerpt.length > 0 && (
        <span class="result-text" dir="auto">
          <Marked parts={excerpt} />
        </span>
      )}
    </a>
  );
}

function Marked({ parts }: { readonly parts: readonly TextPart[] }) {
  return <>{parts.map(({ text, hit }) => (hit ? <mark>{text}</mark> : text))}</>;
}

function Nearest({ model }: { readonly model: SearchModel }) {
  return (
    <div role="group" class="results-nearest" aria-label={words.nearest}>
      {model.nearest.value.map((word, index) => (
        <div
          key={word}
          id={optionId(index)}
          class="result-word"
          role="option"
          aria-selected={index === model.active.value}
          onClick={() => {
            model.type(word);
          }}
        >
          {word}
        </div>
      ))}
    </div>
  );
}
