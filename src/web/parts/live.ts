import {
  courseEvent,
  helloEvent,
  lessonEvent,
  type CourseUpdate,
  type LessonUpdate,
} from '../../core/page/live.ts';
import { decodeJson, fields, listOf, text } from './decode.ts';
import { parseLessonData } from './page-data.ts';
import { fillWithProse } from './prose.tsx';

/** What an open page does when the course is edited beside it. */
export interface Edits {
  readonly onLesson: (update: LessonUpdate) => void;
  readonly onCourse: (update: CourseUpdate) => void;
}

/** Listens to the dev server. In a built site there is none. */
export function listenToEdits({ onLesson, onCourse }: Edits): void {
  const sayHello = (): void => {
    const meta = document.querySelector<HTMLMetaElement>('meta[name="lectern-revision"]');
    import.meta.hot?.send(helloEvent, { revision: Number(meta?.content) });
  };
  sayHello();
  import.meta.hot?.on('vite:ws:connect', sayHello);
  import.meta.hot?.on(lessonEvent, (data: unknown) => {
    const update = decodeLessonUpdate(data);
    if (update !== undefined) onLesson(update);
  });
  import.meta.hot?.on(courseEvent, (data: unknown) => {
    const update = decodeCourseUpdate(data);
    if (update !== undefined) onCourse(update);
  });
}

/**
 * Puts the new slides where the old ones are, while no room looks after them, and leaves the address at the slide that
 * was shown. It is known by its id, because its number may be another now.
 */
export function replaceSlides({ slides, title }: LessonUpdate): void {
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

function decodeLessonUpdate(value: unknown): LessonUpdate | undefined {
  return decodeJson(JSON.stringify(value), (update) => {
    const of = fields(update);
    const data = parseLessonData(JSON.stringify(of('data')));
    if (data === undefined) throw new SyntaxError('The lesson has other data than expected.');
    return {
      address: text(of('address')),
      title: text(of('title')),
      slides: text(of('slides')),
      data,
    };
  });
}

function decodeCourseUpdate(value: unknown): CourseUpdate | undefined {
  return decodeJson(JSON.stringify(value), (update) => {
    const of = fields(update);
    const moved = Object.entries(Object(of('moved'))).map(([from, to]) => [from, text(to)]);
    return { addresses: listOf(text)(of('addresses')), moved: Object.fromEntries(moved) };
  });
}
