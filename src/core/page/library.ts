import type { Course } from '../course/course.ts';
import { directionOf, htmlAttributes } from './attributes.ts';
import { renderBlocks, renderContents } from './contents.ts';
import { coverFacts, coverTop } from './cover.ts';
import { html, type Markup, type Value } from './html.ts';
import { icon } from './icons.ts';
import { pageData, renderPageData } from './page-data.ts';
import type { Page, PageFrame } from './page.ts';
import { listPlaces, sumMinutes } from './places.ts';

/** The library: every section and lesson of the course. Works without scripts. */
export function renderLibraryPage(course: Course, frame: PageFrame): Page {
  const { lang, description } = course.settings;
  const { words } = frame;
  const first = course.sections[0];
  return {
    page: 'library',
    title: course.title,
    description: description ?? '',
    htmlAttributes: htmlAttributes(course, {
      page: 'library',
      lang,
      dir: directionOf(lang),
      cloth: first?.cloth ?? 'graphite',
    }),
    body: html`<a class="skip" href="#contents">${words.library.skip}</a>
      <div class="library">
        <header class="sidebar">
          ${courseHead(course, frame)} ${searchField(frame)} ${startCard(course, frame)}
          <div class="sidebar-foot scripted" id="sidebar-tools"></div>
        </header>
        <main class="contents" id="contents" tabindex="-1">
          <h2 class="hidden-text">${words.library.lessons}</h2>
          <div id="results"></div>
          <div id="sections">
            ${first === undefined ? emptyCourse(frame) : renderContents(course, frame)}
          </div>
          ${problems(course, frame)}
        </main>
      </div>
      ${renderPageData(pageData(course, frame, 'library'))}`.toString(),
  };
}

function courseHead(course: Course, { words, logo }: PageFrame): Markup {
  const named = course.sections.filter(({ number }) => number !== undefined).length;
  const lessons = course.sections.flatMap(({ entries }) => entries);
  const sums = [
    ...(named > 1 ? [words.count.sections(named)] : []),
    words.count.lessons(lessons.length),
    words.time.long(sumMinutes(lessons)),
  ];
  const image =
    logo &&
    html`<img
      class="logo"
      src="${logo.url}"
      alt=""
      width="${logo.width || undefined}"
      height="${logo.height || undefined}"
    /> `;
  return html`<div class="course-head">
    ${image}
    <h1>${course.title}</h1>
    <p class="sums">
      ${lessons.length > 0 && words.library.sums(sums)} <span id="finished"></span>
    </p>
  </div>`;
}

function searchField({ words }: PageFrame): Markup {
  return html`<search class="scripted">
    <label class="find"
      >${icon('search')}<span class="hidden-text">${words.library.search}</span>
      <input
        id="search"
        type="search"
        placeholder="${words.library.search}"
        autocomplete="off"
        spellcheck="false"
        aria-controls="results"
      />
      <kbd aria-hidden="true">/</kbd></label
    >
  </search>`;
}

/** The cover of the first lesson, to begin with; scripts put the last place in its stead. */
function startCard(course: Course, frame: PageFrame): Value {
  const place = listPlaces(course)[0];
  if (place === undefined) return undefined;
  const { root, words } = frame;
  const { entry, section } = place;
  const slides = entry.lesson.slides.length;
  return html`<section
    class="resume"
    id="resume"
    data-cloth="${section.cloth}"
    aria-labelledby="resume-title"
  >
    <a class="cover-card" href="${root}${entry.address}" tabindex="-1" aria-hidden="true"
      >${coverTop(course, place, words)}<span class="cover-title">${entry.lesson.title}</span
      >${coverFacts(place, words)}</a
    >
    <div class="resume-line">
      <span class="resume-where">${words.count.slides(slides)}</span>
      <h2 class="resume-title" id="resume-title">${entry.lesson.title}</h2>
      ${renderBlocks(slides, words)}
    </div>
    <a class="button solid" href="${root}${entry.address}"
      ><span>${words.library.begin}</span>${icon('arrow-right')}</a
    >
  </section>`;
}

function emptyCourse({ words }: PageFrame): Markup {
  return html`<p class="empty"><b>${words.library.empty}</b> ${words.library.emptyHint}</p>`;
}

/** While writing: what the course's files have wrong, folded under the lessons. */
function problems(course: Course, { showProblems, words }: PageFrame): Value {
  if (!showProblems || course.problems.length === 0) return undefined;
  const items = course.problems.map(
    ({ file, line, column, level, message }) =>
      html`<li data-level="${level}">
        <code dir="ltr">${file}:${line}:${column}</code> ${message}
      </li> `,
  );
  return html`<details class="problems">
    <summary>${icon('triangle-alert')}${words.library.problems(course.problems.length)}</summary>
    <ul>
      ${items}
    </ul>
  </details>`;
}
