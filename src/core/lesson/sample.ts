import { prose } from '../words/en/prose.ts';
import type { Lesson, LessonKind, Slide } from './lesson.ts';
import { readSlide } from './markdown/read.ts';
import { noNotes } from './notes/parts.ts';
import type { SlideReading } from './reading.ts';
import { renderSlide } from './render.ts';
import type { RenderTools } from './tools.ts';

/** Where a sample stands. */
export interface SamplePlace {
  readonly kind?: LessonKind;
  readonly number?: number;
  readonly incremental?: boolean;
  readonly definitions?: string;
}

/** Tools that need nothing: formulas in the simplest MathML, every file known but those that are called missing. */
export const sampleTools: RenderTools = {
  prose,
  highlight: () => undefined,
  math: (tex, display) =>
    tex.includes('\\bad')
      ? '<code class="math-error"></code>'
      : `<math${display ? ' display="block"' : ''}><mi>${tex.replaceAll('<', '&lt;')}</mi></math>`,
  file: (path) =>
    path.startsWith('missing') ? undefined : { url: `/files/${path}`, width: 400, height: 200 },
};

/** Reads Markdown as the slide of a sample lesson, for tests. */
export function readSource(source: string, place: SamplePlace = {}): SlideReading {
  return readSlide(source, {
    file: 'sample.md',
    line: 1,
    first: place.number === 1,
    titleLevel: 3,
    kind: place.kind ?? 'lesson',
    incremental: place.incremental ?? false,
    definitions: place.definitions ?? '',
  });
}

/** Renders Markdown as the slide of a sample lesson, for tests. */
export function renderSource(source: string, place: SamplePlace = {}): string {
  const slide = sampleSlide(source, place);
  const lesson = sampleLesson(slide, place);
  return renderSlide(slide, lesson, sampleTools);
}

/** A slide with this Markdown. */
export function sampleSlide(source: string, place: SamplePlace = {}): Slide {
  const reading = readSource(source, place);
  const { title, shape, steps, words, quiz } = reading;
  return {
    number: place.number ?? 2,
    id: 'this-slide',
    title,
    line: 1,
    source,
    definitions: place.definitions ?? '',
    settings: {
      layout: undefined,
      background: undefined,
      classes: [],
      duration: undefined,
      hidden: false,
    },
    notes: noNotes,
    shape,
    layouts: ['flow'],
    steps,
    words,
    quiz,
  };
}

/** A lesson of this slide and another one, whose id is `other-slide`. */
export function sampleLesson(slide: Slide, place: SamplePlace = {}): Lesson {
  return {
    file: 'sample.md',
    keyLines: {},
    front: {
      title: undefined,
      section: undefined,
      lesson: undefined,
      order: undefined,
      duration: undefined,
      kind: undefined,
      lang: undefined,
      dir: undefined,
      incremental: place.incremental ?? false,
      condense: undefined,
      separator: 'pagebreak',
    },
    title: 'Sample',
    kind: place.kind ?? 'lesson',
    slides: [slide, { ...slide, number: slide.number + 1, id: 'other-slide' }],
    files: [],
    codeLanguages: [],
    usesMath: false,
    usesDiagrams: false,
    problems: [],
    ignores: [],
  };
}
