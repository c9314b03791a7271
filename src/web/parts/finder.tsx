import type { CourseIndex } from '../../core/page/course-index.ts';
import { findInIndex, markWords, type Hit } from '../../core/page/find.ts';
import { en } from '../../core/words/en.ts';
import { parseCourseIndex } from './page-data.ts';

/** Loads the list of all lessons, once for the page; undefined when it cannot be had. */
export function createIndexLoader(root: string): () => Promise<CourseIndex | undefined> {
  let loading: Promise<CourseIndex | undefined> | undefined;
  return () =>
    (loading ??= loadIndex(new URL('course-index.json', new URL(root, document.baseURI))));
}

async function loadIndex(address: URL): Promise<CourseIndex | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? parseCourseIndex(await response.text()) : undefined;
  } catch {
    return undefined;
  }
}

interface FindResultsProps {
  /** Undefined when it could not be loaded. */
  readonly index: CourseIndex | undefined;
  readonly query: string;
  /** The way from the page to the site's root. */
  readonly root: string;
}

/** The lessons and slides a query leads to, as links that arrow keys walk through. */
export function FindResults({ index, query, root }: FindResultsProps) {
  if (index === undefined) return <p class="results-count">{en.library.noIndex}</p>;
  const hits = findInIndex(index, query);
  const said = hits.length === 0 ? en.library.noResults(query) : en.library.results(hits.length);
  return (
    <>
      <p class="results-count" role="status">
        {said}
      </p>
      <ul onKeyDown={walkLinks}>
        {hits.map((hit) => (
          <li key={keyOf(hit)}>
            <FoundLink hit={hit} query={query} root={root} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface FoundLinkProps {
  readonly hit: Hit;
  readonly query: string;
  readonly root: string;
}

function FoundLink({ hit, query, root }: FoundLinkProps) {
  const { lesson, slide, title } = hit;
  const place = slide === undefined ? '' : `#/${String(slide)}`;
  const where = slide === undefined ? [lesson.section] : [lesson.section, lesson.title];
  return (
    <a class="result" href={`${root}${lesson.address}${place}`}>
      <span class="result-label">{lesson.label}</span>
      <span class="result-title">
        {markWords(title, query).map(({ text, hit: isHit }) =>
          isHit ? <mark>{text}</mark> : text,
        )}
      </span>
      <span class="result-slide">
        {slide === undefined ? en.kinds[lesson.kind] : en.library.slide(slide)}
      </span>
      <span class="result-where">{where.filter(Boolean).join(' · ')}</span>
    </a>
  );
}

/** Arrow keys go from result to result; before the first they go back to the field. */
export function walkLinks(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const list = event.currentTarget;
  if (step === 0 || !(list instanceof HTMLElement)) return;
  const links = [...list.querySelectorAll('a')];
  const index = links.findIndex((link) => link === document.activeElement) + step;
  const field = list.ownerDocument.querySelector<HTMLElement>('dialog[open] input, #search');
  event.preventDefault();
  (index < 0 ? field : links[index])?.focus();
}

function keyOf({ lesson, slide }: Hit): string {
  return `${lesson.address}#${String(slide ?? 0)}`;
}
