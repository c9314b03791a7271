import type { Course } from '../course/course.ts';
import { languageOfCourse } from '../course/language.ts';
import { directionOf } from '../words/languages.ts';
import { htmlAttributes } from './attributes.ts';
import { renderContents } from './contents.ts';
import { icon } from './icons.ts';
import { markup } from './markup.ts';
import { pageData, renderFramed, renderPageData } from './page-data.ts';
import type { Page, PageFrame } from './page.ts';

/** The page for addresses that do not exist: says so and lists what does. */
export function renderMissingPage(course: Course, frame: PageFrame): Page {
  const lang = languageOfCourse(course);
  const { root, words } = frame;
  return {
    page: 'missing',
    title: `${words.missing.title} · ${course.title}`,
    description: '',
    htmlAttributes: htmlAttributes(course, frame, {
      page: 'missing',
      lang,
      dir: directionOf(lang),
      cloth: 'graphite',
    }),
    body: markup`<div class="library">
<header class="sidebar"><div class="course-head"><p class="eyebrow"><a href="${root}">${course.title}</a></p>
<h1>${words.missing.title}</h1>
<p class="sums">${words.missing.lead}</p></div>
<a class="button solid" href="${root}">${words.missing.library}${icon('arrow-right')}</a></header>
<main class="contents" id="contents">${renderContents(course, frame)}</main>
</div>
${renderFramed(frame)}
${renderPageData(pageData(course, frame, 'missing'))}`.toString(),
  };
}
