import type { Course, Entry } from '../course/course.ts';
import { languageOfCourse } from '../course/language.ts';
import { directionOf } from '../words/languages.ts';
import { htmlAttributes } from './attributes.ts';
import { renderBar, renderNeighbours, renderOutline } from './lesson-chrome.ts';
import { markup, type Markup } from './markup.ts';
import { lessonData, pageData, renderFramed, renderPageData } from './page-data.ts';
import type { Page, PageFrame } from './page.ts';
import { spokenIn } from './spoken.ts';
import { findSurroundings, type Place } from './places.ts';
import { renderOpening, renderSlides } from './slides.ts';

/** A lesson with its slides: the deck, the reading page and the printed pages share this HTML. */
export function renderLessonPage(course: Course, entry: Entry, frame: PageFrame): Page {
  const { lesson } = entry;
  const lang = lesson.front.lang ?? languageOfCourse(course);
  const place = findPlace(course, entry);
  return {
    page: 'lesson',
    title: `${lesson.title} · ${course.title}`,
    description: describe(place, frame),
    htmlAttributes: {
      ...htmlAttributes(course, frame, {
        page: 'lesson',
        lang,
        dir: lesson.front.dir ?? directionOf(lang),
        cloth: place.section.cloth,
      }),
      'data-kind': lesson.kind,
    },
    body: renderBody(course, place, frame).toString(),
  };
}

function renderBody(course: Course, place: Place, frame: PageFrame): Markup {
  const lang = place.entry.lesson.front.lang ?? languageOfCourse(course);
  const spoken = spokenIn(frame, lang);
  return markup`<a class="skip" href="#lesson"${spoken}>${frame.words.lesson.skip}</a>
${renderBar(course, place, { ...frame, spoken })}
${renderOutline(place, { ...frame, spoken })}
<main class="reveal" id="lesson" tabindex="-1">
${renderOpening(place, frame)}<div class="slides">
${renderSlides(course, place, frame)}
</div>
</main>
${renderNeighbours(course, place, { ...frame, spoken })}
<p class="failure" role="alert" hidden${spoken}>${frame.words.lesson.failed}</p>
${renderFramed(frame)}
${renderPageData({ ...pageData(course, frame, 'lesson'), lesson: lessonData(course, place, frame) })}`;
}

function findPlace(course: Course, entry: Entry): Place {
  const { here } = findSurroundings(course, entry.address);
  if (here === undefined) throw new Error(`${entry.address} is not in the course.`);
  return { ...here, entry };
}

/** Title, section, and what the lesson holds, in a line. */
function describe({ section, entry }: Place, { words }: PageFrame): string {
  const parts = [
    section.title,
    words.count.slides(entry.lesson.slides.length),
    words.count.minutes(entry.minutes),
  ];
  return `${entry.lesson.title}: ${parts.filter((part) => part !== '').join(', ')}.`;
}
