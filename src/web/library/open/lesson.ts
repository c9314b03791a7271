import { arrangeCourse } from '../../../core/course/arrange.ts';
import { defaultSettings } from '../../../core/course/settings.ts';
import { decodeLesson } from '../../../core/lesson/decode.ts';
import type { Lesson } from '../../../core/lesson/lesson.ts';
import { parseLesson } from '../../../core/lesson/parse.ts';
import { renderSlide } from '../../../core/lesson/render.ts';
import type { RenderTools } from '../../../core/lesson/tools.ts';
import { renderLessonPage } from '../../../core/page/lesson.ts';
import type { ProseWords } from '../../../core/words/words.ts';
import type { OpenedFile, OpenRequest } from './opened.ts';
import { loadPageWords } from './words.ts';

/** Bytes of a Markdown file → the page of its lesson, in a course of that lesson alone. */
export async function openLesson(request: OpenRequest): Promise<OpenedFile> {
  const { name, bytes, language, course: title } = request;
  const words = await loadPageWords(language);
  const decoded = decodeLesson(new Uint8Array(bytes), name);
  const lesson = parseLesson(decoded.text, name);
  const settings = { ...defaultSettings, title, lang: language };
  const course = arrangeCourse([lesson], settings);
  const entry = course.sections[0]?.entries[0];
  if (entry === undefined) throw new Error('A course of one lesson has no lesson.');
  const tools = await makeTools(lesson, words.prose);
  const page = renderLessonPage(course, entry, {
    root: './',
    words,
    language,
    slidesHtml: lesson.slides.map((slide) => renderSlide(slide, lesson, tools)),
    learners: [],
    notes: undefined,
    notesLeftOut: false,
    pdf: undefined,
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
async function makeTools(lesson: Lesson, prose: ProseWords): Promise<RenderTools> {
  const math = lesson.usesMath ? await loadMath() : () => undefined;
  return { prose, highlight: () => undefined, file: () => undefined, math };
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
