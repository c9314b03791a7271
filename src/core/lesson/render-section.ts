import type { Slide } from './lesson.ts';
import { isLocal, safeClasses } from './sanitise.ts';
import { decoded } from './render-media.ts';
import { stepIn } from './render-title.ts';
import { guessCoverTitle, titleSize } from './title-size.ts';
import type { RenderTools } from './tools.ts';
import { h, type Element } from './tree.ts';

/** What the section of a slide is made of. */
interface SectionParts {
  readonly steps: number;
  readonly area: Element;
  readonly tools: RenderTools;
}

/** A colour as CSS writes it, with nothing that could fetch: a name, a hex number, or a function of numbers. */
const colour =
  /^(?:[a-z]{3,24}|#[\da-f]{3,8}|(?:rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch)\([\d\s.,%/a-z-]*\))$/i;
const picture = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;

/** The section of a slide, with what the stage must know as attributes. */
export function sectionOf(slide: Slide, { steps, area, tools }: SectionParts): Element {
  const { layouts, settings } = slide;
  return h(
    'section',
    {
      className: ['slide', ...safeClasses(settings.classes)],
      id: slide.id,
      dataSlide: slide.number,
      dataLayouts: layouts.join(' '),
      dataLayout: layouts[0] ?? 'flow',
      dataSize: 32,
      dataTitle: titleSizeOf(slide),
      dataSteps: steps,
      dataStepNumber: slide.shape.step ?? stepIn(slide.title),
      dataBackground: backgroundOf(settings.background, tools),
    },
    [area],
  );
}

/** Before anything is measured the title already stands at its size, or near it. */
function titleSizeOf({ title, layouts }: Slide): string | undefined {
  if (title === undefined) return undefined;
  return layouts[0] === 'cover' ? guessCoverTitle(title) : titleSize(title);
}

function backgroundOf(background: string | undefined, tools: RenderTools): string | undefined {
  const wanted = background?.trim() ?? '';
  if (picture.test(wanted)) return isLocal(wanted) ? tools.file(decoded(wanted))?.url : undefined;
  return colour.test(wanted) ? wanted : undefined;
}
