import type { Entry } from '../../core/course/course.ts';
import type { Lesson, Slide } from '../../core/lesson/lesson.ts';
import { renderNotes, renderSlide } from '../../core/lesson/render.ts';
import type { RenderTools } from '../../core/lesson/tools.ts';
import type { LessonNotes, SlideNotes } from '../../core/page/notes.ts';
import type { Problem } from '../../core/problem.ts';
import { escapeHtml } from './escape.ts';
import { createTools, type Site } from './site.ts';

/** A lesson as HTML, in the parts that its page and its notes are made of. */
export interface LessonHtml {
  /** One `<section>` a slide. */
  readonly slides: readonly string[];
  /** The words of the notes that learners may read, by slide. */
  readonly learners: readonly (readonly string[])[];
  /** Undefined when no slide has notes. */
  readonly notes: LessonNotes | undefined;
  /** Formulas that cannot be set, and slides that could not be rendered: told, so that nothing else suffers. */
  readonly problems: readonly Problem[];
}

/** Renders a whole lesson. */
export function renderLesson(site: Site, entry: Entry): LessonHtml {
  const { lesson, address } = entry;
  const tools = createTools(site, entry);
  const problems: Problem[] = [...site.formulas.check(lesson)];
  const slides = lesson.slides.map((slide) => {
    try {
      return renderSlide(slide, lesson, tools);
    } catch (error) {
      problems.push(fault(lesson, slide, error));
      return plainSlide(slide);
    }
  });
  const learners = lesson.slides.map((slide) => renderLearners(slide, lesson, tools));
  const noted = lesson.slides.map((slide) => notesOf(slide, lesson, tools));
  const withWords = noted.filter(({ parts }) => parts.length > 0);
  const notes = withWords.length === 0 ? undefined : { address, slides: withWords };
  return { slides, learners, notes, problems };
}

function notesOf(slide: Slide, lesson: Lesson, tools: RenderTools): SlideNotes {
  const html = renderSafely(slide, lesson, tools);
  const parts = slide.notes.parts.map(({ step }, index) => ({ step, html: html[index] ?? '' }));
  return { slide: slide.number, source: slide.notes.source, parts };
}

/** Words for learners are rendered as notes are, but stand in the page. */
function renderLearners(slide: Slide, lesson: Lesson, tools: RenderTools): readonly string[] {
  const { learners } = slide.notes;
  if (learners.length === 0) return [];
  const parts = learners.map((source) => ({ step: 0, source }));
  return renderSafely({ ...slide, notes: { ...slide.notes, parts } }, lesson, tools);
}

/** Notes that cannot be set are shown as written, as slides are. */
function renderSafely(slide: Slide, lesson: Lesson, tools: RenderTools): readonly string[] {
  try {
    return renderNotes(slide, lesson, tools);
  } catch {
    return slide.notes.parts.map(({ source }) => `<pre>${escapeHtml(source)}</pre>`);
  }
}

function fault({ file }: Lesson, { line }: Slide, error: unknown): Problem {
  const words = error instanceof Error ? error.message : String(error);
  const message = `This slide could not be set and is shown as written. This is a fault of Lectern: ${words.replace(/\s+/g, ' ')}`;
  return { file, line, column: 1, rule: 'render', level: 'error', message };
}

function plainSlide({ number, id, source }: Slide): string {
  return `<section class="slide" id="${escapeHtml(id)}" data-slide="${String(number)}" data-layouts="flow" data-layout="flow" data-size="32" data-steps="0"><div class="area"><div class="body"><pre>${escapeHtml(source)}</pre></div></div></section>`;
}
