import type { LessonData } from '../../core/page/data.ts';
import type { PrintAsk } from '../../core/paper/ask.ts';
import { isInRanges } from '../../core/paper/ranges.ts';
import { parseCourseIndex, readPageData } from '../parts/page-data.ts';
import { prefixIds } from './ids.ts';

/** A lesson to print: what the page knows of it, and its slides, which stand in the document. */
export interface PrintLesson {
  readonly data: LessonData;
  /** Holds the slides; bears the cloth, the language and the direction of the lesson. */
  readonly container: HTMLElement;
  readonly slides: readonly HTMLElement[];
  /** Slides that are printed by themselves and joined to these. */
  readonly elsewhere: readonly HTMLElement[];
}

/** What gathering needs to know of the page it is on. */
export interface Gathering {
  readonly main: HTMLElement;
  /** The lesson of this page. */
  readonly lesson: LessonData;
  /** The site's root, absolute. */
  readonly root: string;
  readonly ask: PrintAsk;
}

/** The lessons that are asked for, each with the slides that are asked for and no others. */
export async function gatherLessons(gathering: Gathering): Promise<readonly PrintLesson[]> {
  const { main, lesson, ask } = gathering;
  const own = main.querySelector<HTMLElement>('.slides');
  if (own === null) throw new Error('The page has no slides.');
  if (ask.lessons.length === 0) return [pick({ data: lesson, container: own, opening: null }, ask)];
  const addresses = await chosenAddresses(gathering);
  const fetched = await Promise.all(addresses.map((address) => fetchLesson(address, gathering)));
  for (const element of main.querySelectorAll(':scope > .slides, :scope > .opening'))
    element.remove();
  return fetched.map((found, index) => {
    prefixIds(found.container, `lesson-${String(index + 1)}-`);
    if (found.opening !== null && ask.mode === 'reading') main.append(found.opening);
    main.append(found.container);
    return pick(found, ask);
  });
}

async function chosenAddresses({ root, ask }: Gathering): Promise<readonly string[]> {
  const answer = await fetch(`${root}course-index.json`);
  const index = parseCourseIndex(await answer.text());
  if (index === undefined) throw new Error('The list of lessons could not be read.');
  return index.lessons
    .filter((_, place) => isInRanges(ask.lessons, place + 1))
    .map(({ address }) => address);
}

interface Found extends Pick<PrintLesson, 'data' | 'container'> {
  /** The title over slides that begin without it; the reading page shows it. */
  readonly opening: Element | null;
}

/** Reads the page of another lesson and takes its slides over. Its addresses are made absolute: they were seen from there. */
async function fetchLesson(address: string, { root }: Gathering): Promise<Found> {
  const url = new URL(address, new URL(root, location.href));
  const page = new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html');
  const data = readPageData(page)?.lesson;
  const container = page.querySelector<HTMLElement>('main .slides');
  if (data === undefined || container === null) throw new Error(`${address} is not a lesson.`);
  for (const name of ['href', 'src', 'poster'])
    for (const element of container.querySelectorAll(`[${name}]`)) makeAbsolute(element, name, url);
  container.lang = page.documentElement.lang;
  const opening = page.querySelector('main > .opening');
  return {
    data,
    container: document.adoptNode(container),
    opening: opening && document.adoptNode(opening),
  };
}

function makeAbsolute(element: Element, name: string, base: URL): void {
  const written = element.getAttribute(name) ?? '';
  if (written.startsWith('#') || !URL.canParse(written, base)) return;
  element.setAttribute(name, new URL(written, base).href);
}

/** Keeps the slides that are asked for; the others leave the document before they cost anything. */
function pick({ data, container }: Found, ask: PrintAsk): PrintLesson {
  container.dataset['theme'] = 'light';
  container.dataset['cloth'] = data.cloth;
  container.dir = data.dir;
  const all = [...container.querySelectorAll<HTMLElement>(':scope > .slide')];
  const slides = all.filter((slide) => isInRanges(ask.slides, Number(slide.dataset['slide'])));
  for (const slide of all) if (!slides.includes(slide)) slide.remove();
  if (ask.plain) for (const slide of slides) delete slide.dataset['background'];
  return { data, container, slides, elsewhere: [] };
}
