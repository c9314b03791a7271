import type { Course } from '../course/course.ts';
import type { Slide } from '../lesson/lesson.ts';
import { sectionAnchor } from './contents.ts';
import { icon } from './icons.ts';
import { markup, type Markup, type Value } from './markup.ts';
import type { PageFrame } from './page.ts';
import { findSurroundings, type Place } from './places.ts';

/** A frame with the attributes of the interface's words, where the lesson is in another language. */
type SpokenFrame = PageFrame & { readonly spoken: Value };

/** The bar over the reading page: where we are, and the way to the slides. Scripts add their tools to it. */
export function renderBar(
  course: Course,
  { section }: Place,
  { root, words, spoken }: SpokenFrame,
): Markup {
  const sectionLink =
    section.title !== '' &&
    markup`<span class="bar-slash" aria-hidden="true">/</span>
<a class="bar-section" href="${root}#${sectionAnchor(section)}">${section.title}</a>`;
  return markup`<header class="bar">
<button type="button" class="tool outline-toggle scripted" aria-expanded="false" aria-controls="outline">${icon('list')}<span class="hidden-text" id="outline-name"${spoken}>${words.lesson.outline}</span></button>
<p class="bar-place"><a class="bar-course" href="${root}">${course.title}</a>${sectionLink}</p>
<div class="bar-tools scripted"><span id="reader-tools"></span>
<a class="button outlined to-slides" href="?view=deck"${spoken}>${icon('presentation')}${words.lesson.toSlides}</a></div>
</header>`;
}

/** The slides of the lesson as an outline, its time, and what stands under it. */
export function renderOutline({ entry }: Place, frame: SpokenFrame): Markup {
  const { root, words, pdf, spoken } = frame;
  const slides = entry.lesson.slides.map(
    (slide) =>
      markup`<li><a href="#${slide.id}" data-slide="${slide.number}">${outlineTitle(slide, entry.lesson.title, frame)}</a></li>
`,
  );
  const items = entry.items.map(
    ({ address, lesson }) =>
      markup`<li><a href="${root}${address}">${icon(lesson.kind === 'quiz' ? 'list-checks' : 'terminal')}${lesson.title}</a></li>
`,
  );
  const paper =
    pdf !== undefined &&
    markup`<li><a href="${root}${pdf}" type="application/pdf"${spoken}>${icon('printer')}${words.lesson.pdf}</a></li>
`;
  return markup`<nav class="outline" id="outline" aria-labelledby="outline-name">
<ol class="outline-slides">
${slides}</ol>
<ul class="outline-more">
<li>${icon('clock')}<span id="time-left"${spoken}>${words.time.short(entry.minutes)}</span></li>
${items}${paper}</ul>
</nav>`;
}

function outlineTitle(slide: Slide, lessonTitle: string, { words, spoken }: SpokenFrame): Value {
  const own = (text: string) => markup`<span${spoken}>${text}</span>`;
  if (slide.title === undefined) return own(words.lesson.slide(slide.number));
  const opens = slide.number === 1 && slide.title === lessonTitle;
  return opens ? own(words.lesson.introduction) : slide.title.replace(/:$/, '');
}

/** The lessons before and after this one, in reading order. */
export function renderNeighbours(
  course: Course,
  { entry }: Place,
  { root, words, spoken }: SpokenFrame,
): Markup {
  const { previous, next } = findSurroundings(course, entry.address);
  return markup`<nav class="neighbours" aria-label="${words.lesson.neighbours}">
${neighbour(previous, { root, word: words.lesson.previous, side: 'prev', spoken })}
${neighbour(next, { root, word: words.lesson.next, side: 'next', spoken })}
</nav>`;
}

interface Side {
  readonly root: string;
  readonly word: string;
  readonly side: 'prev' | 'next';
  readonly spoken: Value;
}

function neighbour(place: Place | undefined, { root, word, side, spoken }: Side): Value {
  if (place === undefined) return undefined;
  const { entry, section } = place;
  const before = side === 'prev' && icon('arrow-left');
  const after = side === 'next' && icon('arrow-right');
  return markup`<a class="neighbour" rel="${side}" href="${root}${entry.address}" data-cloth="${section.cloth}">
<span class="neighbour-word"${spoken}>${before}${word}${after}</span>
<span class="neighbour-title">${entry.lesson.title}</span></a>`;
}
