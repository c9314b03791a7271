import type { Course, Entry, Section } from '../course/course.ts';
import type { PageWords } from '../words/words.ts';
import { joinKeys, slideKeys } from '../progress/slide-keys.ts';
import { renderBlocks } from './blocks.ts';
import { lessonLabel } from './cover.ts';
import { icon } from './icons.ts';
import { markup, type Markup, type Value } from './markup.ts';
import { isNested, sumMinutes } from './places.ts';

/** What the list of lessons is drawn from, beside the lessons. */
interface Setting {
  readonly root: string;
  readonly words: PageWords;
}

/** A course with no more lessons than this is shown unfolded. */
const unfoldedLessons = 40;

/** The list of everything in a course: a foldable part a section, a row a lesson, a block a slide. */
export function renderContents(course: Course, setting: Setting): Markup {
  const lessons = course.sections.reduce((sum, { entries }) => sum + entries.length, 0);
  const parts = course.sections.map((section, index) =>
    renderSection(section, { ...setting, open: index === 0 || lessons <= unfoldedLessons }),
  );
  return markup`${parts}`;
}

/** The address within the library of a section. */
export function sectionAnchor(section: Section): string {
  return section.number === undefined ? 'lessons' : `section-${String(section.number)}`;
}

function renderSection(section: Section, setting: Setting & { readonly open: boolean }): Markup {
  const { words } = setting;
  const name = section.name === '' ? words.library.otherSection : section.name;
  const open = setting.open && markup` open`;
  return markup`<details class="section" id="${sectionAnchor(section)}" data-key="${section.key}" data-title="${section.title}" data-cloth="${section.cloth}"${open}>
<summary class="section-head">
<span class="section-number">${section.number}</span>
<h2 class="section-name">${name}</h2>
<span class="meter" aria-hidden="true">${numbered(section).map(() => markup`<i></i>`)}</span>
<span class="section-minutes">${words.time.short(sumMinutes(section.entries))}</span>
<span class="section-fold">${icon('chevron-down')}</span>
</summary>
<ol class="rows">
${section.entries.map((entry) => renderEntry(entry, setting))}</ol>
</details>
`;
}

function renderEntry(entry: Entry, setting: Setting): Markup {
  const items = entry.items.map(
    (item) => markup`<li class="row nested"${facts(item, setting)}>${rowLink(item, setting)}</li>
`,
  );
  const nested =
    items.length > 0 &&
    markup`
<ul class="nested-rows">
${items}</ul>`;
  const itself = isNested(entry) && ' nested';
  return markup`<li class="row${itself}"${facts(entry, setting)}>${rowLink(entry, setting)}${nested}</li>
`;
}

/** What the head of a section counts: its lessons, without hands-on and quizzes. */
function numbered({ entries }: Section): readonly Entry[] {
  return entries.filter((entry) => !isNested(entry));
}

/** What scripts must know of a lesson to show how far somebody is in it. */
function facts(entry: Entry, { words }: Setting): Markup {
  const label = lessonLabel({ entry }, words);
  const slides = entry.lesson.slides.length;
  const keys = joinKeys(slideKeys(entry.lesson));
  const asked = questionsOf(entry);
  const questions = asked > 0 && markup` data-questions="${asked}"`;
  return markup` data-address="${entry.address}" data-file="${entry.lesson.file}" data-keys="${keys}" data-label="${label}" data-slides="${slides}"${questions} data-minutes="${entry.minutes}"`;
}

/** How much there is to answer in a quiz; 0 for everything else. */
function questionsOf({ lesson }: Entry): number {
  if (lesson.kind !== 'quiz') return 0;
  return lesson.slides.filter(({ quiz }) => quiz !== undefined).length;
}

function rowLink(entry: Entry, { root, words }: Setting): Markup {
  return markup`<a class="row-link" href="${root}${entry.address}">
<span class="row-number">${rowNumber(entry)}</span>
<span class="row-title">${kindIcon(entry)}<span><span class="row-name">${entry.lesson.title}</span>${questions(entry, words)}</span></span>
${measure(entry, words)}
<span class="row-minutes">${words.time.short(entry.minutes)}</span>
<span class="row-state"></span></a>`;
}

/** `7.3`, of which a narrow page shows `3`. Items have their icon instead. */
function rowNumber(entry: Entry): Value {
  if (isNested(entry) || entry.label === '') return undefined;
  const parts = entry.label.split('.');
  const last = parts.pop();
  if (parts.length === 0) return last;
  return markup`<span class="row-section">${parts.join('.')}.</span>${last}`;
}

function kindIcon(entry: Entry): Value {
  if (entry.lesson.kind === 'hands-on') return icon('terminal');
  return entry.lesson.kind === 'quiz' && icon('list-checks');
}

function questions(entry: Entry, words: PageWords): Value {
  const count = questionsOf(entry);
  return count > 0 && markup` <span class="row-more">${words.count.questions(count)}</span>`;
}

/** What stands beside the title: the blocks, or for a quiz what it covers. */
function measure(entry: Entry, words: PageWords): Markup {
  if (entry.covers.length > 0)
    return markup`<span class="row-covers">${words.library.covers(entry.covers)}</span>`;
  return renderBlocks(entry.lesson.slides.length, words);
}
