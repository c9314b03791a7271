import type { Course } from '../course/course.ts';
import { coverTop, lessonLabel, renderFacts } from './cover.ts';
import { markup, raw, type Markup, type Value } from './markup.ts';
import type { PageFrame } from './page.ts';
import type { Place } from './places.ts';

/** The slides' HTML with what a page adds to it: the facts of a cover, and words for learners. */
export function renderSlides(course: Course, place: Place, frame: PageFrame): Markup {
  const slides = frame.slidesHtml.map((slide, index) => {
    const opened = index === 0 ? openLesson(slide, { course, place, frame }) : slide;
    return addLearners(opened, index, frame);
  });
  return raw(slides.join('\n'));
}

/**
 * The lesson's own title, over slides that begin without it: a quiz begins with its first question, a hands-on with its
 * first step. The deck hides it from sight.
 */
export function renderOpening(place: Place, frame: PageFrame): Value {
  if (opensWithTitle(place, frame)) return undefined;
  const { section, entry } = place;
  const eyebrow = frame.words.lesson.eyebrow(section.title, lessonLabel(place, frame.words));
  return markup`<header class="opening"><p class="eyebrow">${eyebrow}</p><h1 class="lesson-title">${entry.lesson.title}</h1></header>
`;
}

/** The first slide has a heading, and it is neither a question nor a step. */
function opensWithTitle({ entry }: Place, frame: PageFrame): boolean {
  const first = entry.lesson.slides[0];
  if (first === undefined || first.quiz !== undefined || first.shape.step !== undefined)
    return false;
  return /<h1[\s>]/.test(frame.slidesHtml[0] ?? '');
}

interface Opening {
  readonly course: Course;
  readonly place: Place;
  readonly frame: PageFrame;
}

function openLesson(slide: string, { course, place, frame }: Opening): string {
  if (!opensWithTitle(place, frame)) return lowerTitle(slide);
  const isCover = place.entry.lesson.slides[0]?.layouts.includes('cover') ?? false;
  if (!isCover) return slide;
  const top = coverTop(course, place, frame.words).toString();
  const facts = renderFacts(place, frame.words).toString();
  return insertFacts(
    slide.replace(/<div class="area">/, (area) => area + top),
    facts,
  );
}

/** The title of a first slide that is not the lesson's becomes a heading like those of the others. */
function lowerTitle(slide: string): string {
  return slide.replace(
    /<h1([^>]*)>([\s\S]*?)<\/h1>/,
    (_, attributes: string, words: string) => `<h2${attributes}>${words}</h2>`,
  );
}

/** Facts stand last in the area, which is the last thing of a slide. */
function insertFacts(slide: string, facts: string): string {
  return slide.replace(/<\/div>\s*<\/section>\s*$/, (end) => facts + end);
}

function addLearners(slide: string, index: number, { learners, words }: PageFrame): string {
  const parts = learners[index] ?? [];
  if (parts.length === 0) return slide;
  const aside = markup`<aside class="learners" aria-label="${words.lesson.learners}"><p class="learners-title">${words.lesson.learners}</p>
${parts.map(raw)}</aside>`;
  return slide.replace(/<\/section>\s*$/, () => `${aside.toString()}</section>`);
}
