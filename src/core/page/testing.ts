import { parseHtml } from '../lesson/html.ts';
import { arrangeCourse } from '../course/arrange.ts';
import type { Course, CourseSettings } from '../course/course.ts';
import { defaultSettings } from '../course/settings.ts';
import { parseLesson } from '../lesson/parse.ts';
import { renderSlide } from '../lesson/render.ts';
import { sampleTools } from '../lesson/sample.ts';
import type { Element, Nodes } from 'hast';
import { words } from '../words/en/page.ts';
import { renderLessonPage } from './lesson.ts';
import type { Page, PageFrame } from './page.ts';
import { listPlaces } from './places.ts';

/** A frame for tests, as in a lesson's folder. */
export const sampleFrame: PageFrame = {
  root: '../../',
  words,
  language: 'en',
  slidesHtml: [],
  learners: [],
  notes: undefined,
  notesLeftOut: false,
  pdf: undefined,
  diagrams: undefined,
  search: [],
  logo: undefined,
  showProblems: false,
};

/** A course made of lessons written in a test: file name → text. */
export function courseOf(
  files: Readonly<Record<string, string>>,
  settings: Partial<CourseSettings> = {},
): Course {
  const lessons = Object.entries(files).map(([file, text]) => parseLesson(text, file));
  return arrangeCourse(lessons, { ...defaultSettings, ...settings });
}

/** The page of the lesson at a place in reading order, with its slides. */
export function lessonPage(course: Course, index: number, frame: Partial<PageFrame> = {}): Page {
  const entry = listPlaces(course)[index]?.entry;
  if (entry === undefined) throw new Error(`The course has no lesson ${String(index)}.`);
  const { lesson } = entry;
  const slidesHtml = lesson.slides.map((slide) => renderSlide(slide, lesson, sampleTools));
  return renderLessonPage(course, entry, { ...sampleFrame, slidesHtml, ...frame });
}

/** Every element of a page's body, in order. */
export function elementsOf({ body }: Page): readonly Element[] {
  const found: Element[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'element') found.push(node);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(parseHtml(body));
  return found;
}

/** The words in an element. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** What a page must never do, whatever its lessons are called: an empty list when all is well. */
export function faultsOf(page: Page): readonly string[] {
  const elements = elementsOf(page);
  const ids = elements.flatMap(({ properties }) => properties['id'] ?? []).map(String);
  const named = new Set(ids);
  const duplicates = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...duplicates.map((id) => `id ${id} twice`),
    ...elements.flatMap((element) => faultsOfElement(element, named)),
  ];
}

function faultsOfElement(element: Element, ids: ReadonlySet<string>): readonly string[] {
  const { tagName, properties } = element;
  const faults: string[] = [];
  for (const name of Object.keys(properties))
    if (/^(?:style|on.+)$/i.test(name)) faults.push(`${tagName} has ${name}`);
  const refers = [properties['ariaLabelledBy'], properties['ariaControls']].flat();
  for (const id of refers)
    if (id !== undefined && !ids.has(id)) faults.push(`${tagName} refers to ${id}`);
  const isNamed = wordsOf(element).trim() !== '' || properties['ariaLabel'] !== undefined;
  if (['a', 'button', 'summary', 'h1', 'h2'].includes(tagName) && !isNamed)
    faults.push(`${tagName} has no name`);
  return faults;
}
