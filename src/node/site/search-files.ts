import { languagesOf, makeSearchFile, type RenderSlides } from '../../core/search/course-files.ts';
import { searchAddress } from '../../core/search/search-file.ts';
import type { Lesson } from '../../core/lesson/lesson.ts';
import { renderSlide } from '../../core/lesson/render.ts';
import type { RenderTools } from '../../core/lesson/tools.ts';
import type { Site } from './site.ts';
import { prose as english } from '../../core/words/en/prose.ts';

/** The search files of a site, as JSON by their address below its root. Two languages never share an address. */
export function searchFiles({ content }: Site, render: RenderSlides): ReadonlyMap<string, string> {
  const { course } = content;
  const files = languagesOf(course).map(
    (lang) => [searchAddress(lang), JSON.stringify(makeSearchFile(course, lang, render))] as const,
  );
  return new Map(files);
}

/** For words alone nothing is coloured, set or found. */
const plainTools: RenderTools = {
  prose: english,
  highlight: () => undefined,
  math: () => undefined,
  file: () => undefined,
};

/** Renders slides only for their words, and each lesson once until its file changes. */
export function createWordRenderer(): RenderSlides {
  const known = new WeakMap<Lesson, readonly string[]>();
  return ({ lesson }) => {
    const html = known.get(lesson) ?? lesson.slides.map((slide) => renderSafely(slide, lesson));
    known.set(lesson, html);
    return html;
  };
}

/** A slide that cannot be set is told where its page is made; here it only has no words. */
function renderSafely(slide: Lesson['slides'][number], lesson: Lesson): string {
  try {
    return renderSlide(slide, lesson, plainTools);
  } catch {
    return '';
  }
}
