import {
  liveAddress,
  revisionMeta,
  type CourseUpdate,
  type LessonUpdate,
  type LiveChange,
  type LiveMessage,
} from '../../core/page/live.ts';
import type { PageData } from '../../core/page/data.ts';
import { decodeJson, fields, listOf, text } from './decode.ts';
import { parseLessonData, readPageData } from './page-data.ts';
import { fillWithProse } from './prose.tsx';

/** How a page is taken down and set up again around new slides. */
export interface Restart {
  readonly leave: () => void;
  readonly start: (page: PageData) => void;
}

/** While a course is written, its pages take every edit and stay where they are. */
export function followEdits(restart: Restart): void {
  const meta = document.querySelector<HTMLMetaElement>(`meta[name="${revisionMeta}"]`);
  connect(meta?.content ?? '', {
    onChange({ lessons, course }) {
      for (const update of lessons) takeLesson(update, restart);
      if (course !== undefined) takeCourse(course);
    },
    onReload() {
      location.reload();
    },
  });
}

interface Hearing {
  readonly onChange: (change: LiveChange) => void;
  readonly onReload: () => void;
}

/** A dev server that is gone may come back: it is asked again at this interval, in milliseconds. */
const patience = 500;

function connect(shown: string, hearing: Hearing): void {
  let revision = shown;
  const url = new URL((readPageData()?.root ?? './') + liveAddress, document.baseURI);
  url.protocol = 'ws:';
  const socket = new WebSocket(url);
  socket.addEventListener('open', () => {
    socket.send(revision);
  });
  socket.addEventListener('message', ({ data }) => {
    const message = decodeMessage(String(data));
    if (message?.kind === 'reload') hearing.onReload();
    if (message?.kind !== 'change') return;
    ({ revision } = message);
    hearing.onChange(message);
  });
  socket.addEventListener('close', () => {
    setTimeout(() => {
      connect(revision, hearing);
    }, patience);
  });
}

function takeLesson(update: LessonUpdate, { leave, start }: Restart): void {
  const page = readPageData();
  if (page?.lesson?.address !== update.address) return;
  leave();
  replaceSlides(update);
  start({ ...page, lesson: update.data });
}

function takeCourse({ addresses, moved }: CourseUpdate): void {
  const page = readPageData();
  const here = page?.lesson?.address;
  if (here === undefined) location.reload();
  else if (moved[here] !== undefined)
    location.replace(`${page?.root ?? ''}${moved[here]}${location.search}${location.hash}`);
  else if (!addresses.includes(here)) location.reload();
}

/**
 * Puts the new slides where the old ones are, while no room looks after them, and leaves the address at the slide that
 * was shown. It is known by its id, because its number may be another now.
 */
function replaceSlides({ slides, title }: LessonUpdate): void {
  const place = document.querySelector('main .slides');
  if (place === null) return;
  const at = /^#\/(\d+)/.exec(location.hash)?.[1] ?? '1';
  const id = place.querySelector(`:scope > [data-slide="${at}"]`)?.id;
  fillWithProse(place, slides);
  document.title = document.title.replace(/^.*?(?= · |$)/, () => title);
  const now = [...place.children].find((section) => section.id === id)?.getAttribute('data-slide');
  if (now !== null && now !== undefined && now !== at) moveAddress(Number(now));
}

/** The page and the step stay what they were. */
function moveAddress(slide: number): void {
  const kept: unknown = history.state;
  const state = typeof kept === 'object' && kept !== null ? { ...kept, slide } : null;
  const page = /^#\/\d+(\.\d+)?/.exec(location.hash)?.[1] ?? '';
  history.replaceState(state, '', `#/${String(slide)}${page}`);
}

function decodeMessage(json: string): LiveMessage | undefined {
  return decodeJson(json, (message) => {
    const of = fields(message);
    if (of('kind') === 'reload') return { kind: 'reload' };
    return {
      kind: 'change',
      revision: text(of('revision')),
      lessons: listOf(lessonUpdate)(of('lessons')),
      course: of('course') === undefined ? undefined : courseUpdate(of('course')),
    };
  });
}

function lessonUpdate(value: unknown): LessonUpdate {
  const of = fields(value);
  const data = parseLessonData(JSON.stringify(of('data')));
  if (data === undefined) throw new SyntaxError('The lesson has other data than expected.');
  return {
    address: text(of('address')),
    title: text(of('title')),
    slides: text(of('slides')),
    data,
  };
}

function courseUpdate(value: unknown): CourseUpdate {
  const of = fields(value);
  const moved = Object.entries(Object(of('moved'))).map(([from, to]) => [from, text(to)]);
  return { addresses: listOf(text)(of('addresses')), moved: Object.fromEntries(moved) };
}
