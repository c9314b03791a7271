import type { Course } from '../course/course.ts';
import { languageOfCourse } from '../course/language.ts';
import { directionOf } from '../words/languages.ts';
import { htmlAttributes } from './attributes.ts';
import { cardOf, renderCard } from './card.ts';
import { renderContents } from './contents.ts';
import { courseFacts } from './cover.ts';
import { icon } from './icons.ts';
import { markup, type Markup, type Value } from './markup.ts';
import { pageData, renderFramed, renderPageData } from './page-data.ts';
import type { Page, PageFrame } from './page.ts';
import { listPlaces } from './places.ts';
import { spokenIn } from './spoken.ts';

/** The library: every section and lesson of the course. Works without scripts. */
export function renderLibraryPage(course: Course, frame: PageFrame): Page {
  const { description } = course.settings;
  const lang = languageOfCourse(course);
  return {
    page: 'library',
    title: course.title,
    description: description ?? '',
    htmlAttributes: htmlAttributes(course, frame, {
      page: 'library',
      lang,
      dir: directionOf(lang),
      cloth: course.sections[0]?.cloth ?? 'graphite',
    }),
    body: renderBody(course, frame).toString(),
  };
}

function renderBody(course: Course, frame: PageFrame): Markup {
  const { words } = frame;
  const spoken = spokenIn(frame, languageOfCourse(course));
  const sections =
    course.sections.length === 0 ? emptyCourse(frame) : renderContents(course, frame);
  return markup`<a class="skip" href="#contents"${spoken}>${words.library.skip}</a>
<div class="library">
<header class="sidebar">
${courseHead(course, frame)}
${searchField(frame, spoken)}
${startCard(course, frame)}
<div class="sidebar-foot scripted" id="library-tools"></div>
</header>
<main class="contents" id="contents" tabindex="-1">
<div id="results" class="results"></div>
<div id="sections">
${sections}</div>
${problems(course, frame)}
</main>
</div>
${renderFramed(frame)}
${renderPageData(pageData(course, frame, 'library'))}`;
}

function courseHead(course: Course, frame: PageFrame): Markup {
  const { words, logo } = frame;
  const spoken = spokenIn(frame, languageOfCourse(course));
  const sums = courseFacts(course, words);
  const image =
    logo &&
    markup`<img class="logo" src="${logo.url}" alt="">
`;
  return markup`<div class="course-head">${image}<h1>${course.title}</h1>
<p class="sums"${spoken}>${sums.length > 0 && words.library.sums(sums)} <span id="finished"></span></p></div>`;
}

function searchField({ words }: PageFrame, spoken: Value): Markup {
  return markup`<search class="scripted"${spoken}><label class="find">${icon('search')}<span class="hidden-text">${words.library.search}</span>
<input id="search" type="search" placeholder="${words.library.search}" autocomplete="off" spellcheck="false">
<kbd aria-hidden="true">/</kbd></label></search>`;
}

/** The cover of the first lesson, to begin with; scripts put the last place in its stead. */
function startCard(course: Course, { root, words }: PageFrame): Value {
  const place = listPlaces(course)[0];
  if (place === undefined) return undefined;
  return renderCard({ ...cardOf(place, words), href: root + place.entry.address }, words);
}

function emptyCourse({ words }: PageFrame): Markup {
  return markup`<p class="empty"><b>${words.library.empty}</b> ${words.library.emptyHint}</p>`;
}

/** While writing: what the course's files have wrong, folded under the lessons. */
function problems(course: Course, { showProblems, words }: PageFrame): Value {
  if (!showProblems || course.problems.length === 0) return undefined;
  const items = course.problems.map(
    ({ file, line, column, level, message }) =>
      markup`<li data-level="${level}"><code dir="ltr">${file}:${line}:${column}</code> ${message}</li>
`,
  );
  return markup`<details class="problems"><summary>${icon('triangle-alert')}${words.library.problems(course.problems.length)}</summary>
<ul>
${items}</ul></details>`;
}
