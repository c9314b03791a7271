import type { FrontMatter, Lesson, LessonKind, Slide } from '../lesson/lesson.ts';

/** A lesson for tests: front matter in a few words, and slides by their number of words. */
export interface Sketch {
  readonly title?: string;
  readonly section?: string;
  readonly lesson?: number;
  readonly order?: number;
  readonly kind?: LessonKind;
  readonly duration?: number;
  readonly slides?: readonly Partial<Slide>[];
  readonly note?: string;
}

/** Makes a lesson as parsing would. */
export function sketchLesson(file: string, sketch: Sketch = {}): Lesson {
  const slides = sketch.slides ?? [{}];
  return {
    file,
    front: sketchFront(sketch),
    keyLines: {},
    title: sketch.title ?? file.replace(/\.md$/, ''),
    kind: sketch.kind ?? 'lesson',
    slides: slides.map((slide, index) => Object.assign(sketchSlide(index + 1, sketch.note), slide)),
    files: [],
    codeLanguages: [],
    usesMath: false,
    usesDiagrams: false,
    ignores: [],
    problems: [],
  };
}

function sketchFront(sketch: Sketch): FrontMatter {
  return {
    title: sketch.title,
    section: sketch.section,
    lesson: sketch.lesson,
    order: sketch.order,
    duration: sketch.duration,
    kind: sketch.kind,
    lang: undefined,
    dir: undefined,
    incremental: false,
    condense: undefined,
    separator: 'pagebreak',
  };
}

function sketchSlide(number: number, note: string | undefined): Slide {
  return {
    number,
    id: `slide-${String(number)}`,
    title: `Slide ${String(number)}`,
    line: number,
    source: '',
    definitions: '',
    settings: {
      layout: undefined,
      background: undefined,
      classes: [],
      duration: undefined,
      hidden: false,
    },
    notes: {
      parts: note === undefined ? [] : [{ step: 0, source: note }],
      learners: [],
      source: note ?? '',
    },
    shape: { title: undefined, step: undefined, blocks: [], firstSentence: 0, first: number === 1 },
    layouts: ['flow'],
    steps: 0,
    words: 0,
    quiz: undefined,
  };
}
