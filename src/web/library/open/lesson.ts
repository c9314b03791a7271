import { arrangeCourse } from '../../../core/course/arrange.ts';
import { defaultSettings } from '../../../core/course/settings.ts';
import { decodeLesson } from '../../../core/lesson/decode.ts';
import type { Lesson } from '../../../core/lesson/lesson.ts';
import { parseLesson } from '../../../core/lesson/parse.ts';
import { renderSlide } from '../../../core/lesson/render.ts';
import type { RenderTools } from '../../../core/lesson/tools.ts';
import { renderLessonPage } from '../../../core/page/lesson.ts';
import { en } from '../../../core/words/en.ts';
import { openFileWords } from '../../../core/words/en-open-file.ts';
import type { OpenedFile, OpenRequest } from './opened.ts';

/** Bytes of a Markdown file → the page of its lesson, in a course of that lesson alone. */
export async function openLesson({ name, bytes }: OpenRequest): Promise<OpenedFile> {
  const decoded = decodeLesson(new Uint8Array(bytes), name);
  const lesson = parseLesson(decoded.text, name);
  const settings = { ...defaultSettings, title: openFileWords.course };
  const course = arrangeCourse([lesson], settings);
  const entry = course.sections[0]?.entries[0];
  if (entry === undefined) throw new Error('A course of one lesson has no lesson.');
  const tools = await makeTools(lesson);
  const page = renderLessonPage(course, entry, {
    root: './',
    words: en,
    slidesHtml: lesson.slides.map((slide) => renderSlide(slide, lesson, tools)),
    learners: [],
    notes: undefined,
    notesLeftOut: false,
    diagrams: undefined,
    search: [],
    logo: undefined,
    showProblems: false,
  });
  return {
    title: page.title,
    attributes: Object.entries(page.htmlAttributes).map(([key, value]) => ({ name: key, value })),
    body: page.body,
    problems: [...decoded.problems, ...lesson.problems],
  };
}

/** Code stays plain and pictures beside the file cannot be seen from here; formulas are set when there are any. */
async function makeTools(lesson: Lesson): Promise<RenderTools> {
  const math = lesson.usesMath ? await loadMath() : () => undefined;
  return { highlight: () => undefined, file: () => undefined, math };
}

async function loadMath(): Promise<RenderTools['math']> {
  const { default: temml } = await import('temml');
  return (tex, display) => {
    try {
      return temml.renderToString(tex, {
        displayMode: display,
        throwOnError: true,
        maxExpand: 500,
      });
    } catch {
      return undefined;
    }
  };
}
