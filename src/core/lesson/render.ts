import { toHtml } from 'hast-util-to-html';
import type { Lesson, Slide } from './lesson.ts';
import { setCode } from './render-code.ts';
import { markLedes } from './render-lede.ts';
import { setMath } from './render-math.ts';
import { placeFile } from './render-media.ts';
import { sourceIn, translateProse } from './render-prose.ts';
import { arrangeQuiz } from './render-quiz.ts';
import { sectionOf } from './render-section.ts';
import { numberSteps } from './render-steps.ts';
import { levelHeadings, takeHead } from './render-title.ts';
import { parseMarkdown } from './render-tree.ts';
import { setWords } from './render-words.ts';
import { idPrefix } from './policy.ts';
import type { RenderTools } from './tools.ts';
import { eachElement, hasClass, h, propertyOf, type Element, type Root } from './tree.ts';

/** The whole `<section>` of a slide as safe HTML. Nothing of the notes is in it. */
export function renderSlide(slide: Slide, lesson: Lesson, tools: RenderTools): string {
  const { root } = parseMarkdown(sourceIn(slide.source, tools.prose), {
    kind: lesson.kind,
    quiz: slide.quiz !== undefined,
    mark: `${slide.number}`,
    definitions: slide.definitions,
  });
  levelHeadings(root, slide.number === 1);
  finish(root, lesson, tools);
  const steps = numberSteps(root, lesson.front.incremental);
  const head = takeHead(root);
  arrangeQuiz(root);
  markLedes(root);
  setWords(root, lesson.kind === 'hands-on');
  const body = h('div', { className: ['body'] });
  body.children = root.children.filter((node) => node.type !== 'doctype');
  const area = h('div', { className: ['area'] }, head === undefined ? [body] : [head, body]);
  return toHtml(sectionOf(slide, { steps, area, tools }));
}

/** The notes of a slide as safe HTML, part by part. */
export function renderNotes(slide: Slide, lesson: Lesson, tools: RenderTools): readonly string[] {
  return slide.notes.parts.map(({ source }, part) => {
    const { root } = parseMarkdown(source, {
      kind: 'lesson',
      quiz: false,
      mark: `${slide.number}n${part + 1}`,
      definitions: slide.definitions,
    });
    finish(root, lesson, tools);
    numberSteps(root, false);
    return toHtml(root);
  });
}

/** What needs the tools: code in colours, formulas set, files where the page finds them. */
function finish(root: Root, lesson: Lesson, tools: RenderTools): void {
  const ids = new Set(lesson.slides.map(({ id }) => id));
  eachElement(root, (element) => {
    if (propertyOf(element, 'dataMath') !== undefined) setMath(element, tools);
    else if (element.tagName === 'figure' && hasClass(element, 'code')) setCode(element, tools);
    placeFile(element, tools);
    translateProse(element, tools.prose);
    linkSlide(element, ids);
  });
}

/** A link to `#the-id-of-a-slide` leads there; any other leads to an id of the author's own. */
function linkSlide(element: Element, ids: ReadonlySet<string>): void {
  const href = propertyOf(element, 'href');
  const id = href?.startsWith(`#${idPrefix}`) === true ? href.slice(idPrefix.length + 1) : '';
  if (ids.has(id)) element.properties['href'] = `#${id}`;
}
