import type { Cloth } from '../course/course.ts';
import type { PageWords } from '../words/words.ts';
import { renderBlocks } from './blocks.ts';
import { lessonLabel } from './cover.ts';
import { markup, type Markup } from './markup.ts';
import { icon } from './icons.ts';
import type { Place } from './places.ts';

/** What stands on the card that leads into a lesson. */
export interface Card {
  /** The lesson's address as seen from the page. */
  readonly href: string;
  readonly cloth: Cloth;
  /** `Section 7 · ECS`, or empty. */
  readonly section: string;
  /** `Lesson 3`, or empty. */
  readonly label: string;
  readonly title: string;
  readonly slides: number;
  readonly minutes: number;
  /** Where a learner was, from 1; undefined before they began. */
  readonly slide: number | undefined;
  /** Which slides they have seen. */
  readonly seen: readonly boolean[];
}

/** The card of a lesson that nobody has begun. */
export function cardOf(place: Place, words: PageWords): Omit<Card, 'href'> {
  return {
    cloth: place.section.cloth,
    section: place.section.title,
    label: lessonLabel(place, words),
    title: place.entry.lesson.title,
    slides: place.entry.lesson.slides.length,
    minutes: place.entry.minutes,
    slide: undefined,
    seen: [],
  };
}

/** A small cover with the way in: to begin, or to go on where somebody was. */
export function renderCard(card: Card, words: PageWords): Markup {
  const { slide, slides } = card;
  const where =
    slide === undefined ? words.count.slides(slides) : words.library.resumeAt(slide, slides);
  const action = slide === undefined ? words.library.begin : words.library.resume;
  return markup`<section class="resume" id="resume" data-cloth="${card.cloth}" aria-labelledby="resume-title">
<a class="cover-card" href="${card.href}" tabindex="-1" aria-hidden="true">${coverOf(card, words)}</a>
<div class="resume-line"><span class="resume-where">${where}</span>
<h2 class="resume-title" id="resume-title">${card.title}</h2>
${renderBlocks(slides, words, card)}</div>
<a class="button solid" href="${card.href}"><span>${action}</span>${icon('arrow-right')}</a>
</section>`;
}

function coverOf({ section, label, title, slides, minutes }: Card, words: PageWords): Markup {
  return markup`<span class="cover-top">${
    section !== '' && markup`<span class="cover-section">${section}</span>`
  }${label !== '' && markup`<span class="cover-lesson">${label}</span>`}</span>
<span class="cover-title">${title}</span>
<span class="facts"><span>${words.count.slides(slides)}</span><span>${words.count.minutes(minutes)}</span></span>`;
}
