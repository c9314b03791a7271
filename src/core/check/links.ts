import type { Lesson } from '../lesson/lesson.ts';
import { nearest, quoted } from '../problem.ts';
import type { CheckedCourse, CheckedLesson, Finding, Rule } from './rule.ts';
import { leadsOutside, resolvePath, splitAddress } from './paths.ts';
import { placedTokens } from './walk.ts';

/** Links to lessons and slides that are not there. */
export const deadLinks: Rule = {
  name: 'dead-link',
  level: 'error',
  about: 'A link leads to a lesson or a slide that does not exist.',
  check: (lesson, course) =>
    linksOf(lesson).flatMap(({ href, line }) => {
      const message = faultOf(href, lesson, course);
      return message === undefined ? [] : [{ line, column: 1, message }];
    }),
};

interface WrittenLink {
  readonly href: string;
  readonly line: number;
}

function linksOf({ slides }: CheckedLesson): readonly WrittenLink[] {
  return slides.flatMap((slide) =>
    placedTokens(slide).flatMap(({ token, line }) => {
      const href = token.type === 'link_open' ? token.attrGet('href') : null;
      return href === null ? [] : [{ href: String(href), line }];
    }),
  );
}

function faultOf(href: string, from: CheckedLesson, course: CheckedCourse): string | undefined {
  if (href === '' || href === '#') return 'This link leads nowhere: write where it should lead.';
  if (leadsOutside(href)) return undefined;
  const { path, fragment } = splitAddress(href);
  if (path === '') return slideFault(fragment, from, 'this lesson');
  if (!/\.(?:md|markdown)$/i.test(path)) return undefined;
  const file = resolvePath(from.lesson.file, path);
  const target = course.lessons.find(({ lesson }) => lesson.file === file);
  const names = course.lessons.map(({ lesson }) => lesson.file);
  if (target === undefined) return missingLesson(path, file, names);
  return slideFault(fragment, target, quoted(target.lesson.title));
}

/** What to say of a link to a lesson that is not there; `file` is where the path leads, undefined out of the course. */
export function missingLesson(
  path: string,
  file: string | undefined,
  names: readonly string[],
): string {
  const meant = file === undefined ? undefined : nearest(file, names);
  const suggestion = meant === undefined ? '.' : `: did you mean ${meant}?`;
  return `There is no lesson ${quoted(path)} in this course${suggestion}`;
}

/** `#4`, `#/4` and `#/4.2` name slides by number, anything else by the id made from the title. */
function slideFault(fragment: string, target: CheckedLesson, where: string): string | undefined {
  if (fragment === '' || /^(?:fn|fnref)/.test(fragment)) return undefined;
  const count = target.lesson.slides.length;
  const number = /^\/?(\d+)(?:[./]\d+)*$/.exec(fragment)?.[1];
  if (number !== undefined) {
    const exists = Number(number) >= 1 && Number(number) <= count;
    return exists ? undefined : `There is no slide ${number} in ${where}: it has ${String(count)}.`;
  }
  const ids = [...target.lesson.slides.map(({ id }) => id), ...namedPlaces(target)];
  const id = fragment.replace(/^\//, '');
  if (ids.includes(id)) return undefined;
  const meant = nearest(id, ids);
  return `There is no slide ${quoted(`#${id}`)} in ${where}${meant === undefined ? ': link to a slide by its number, as #/2.' : `: did you mean #${meant}?`}`;
}

/** Ids that authors gave to headings and blocks: `{#budget}`. */
function namedPlaces({ slides }: CheckedLesson): readonly string[] {
  return slides.flatMap(({ tokens }) =>
    tokens.flatMap((token) => {
      const id = token.attrGet('id');
      return id === null ? [] : [String(id)];
    }),
  );
}

/** Links whose words do not say where they lead. */
export const linkWords: Rule = {
  name: 'link-words',
  level: 'hint',
  about: 'The words of a link, such as “here”, do not say where it leads.',
  check: ({ slides }) =>
    slides.flatMap((slide) => {
      const placed = placedTokens(slide);
      return placed.flatMap(({ token, line }, index) => {
        const next = placed[index + 1]?.token;
        const isWhole = placed[index + 2]?.token.type === 'link_close';
        if (token.type !== 'link_open' || !isWhole || !empty.test(next?.content ?? '')) return [];
        const message = `${quoted(next?.content ?? '')} does not say where this link leads; on paper and to a screen reader it is all there is. Link the words that do.`;
        return [{ line, column: 1, message }];
      });
    }),
};

const empty =
  /^\s*(?:(?:click|see|read|look)?\s*here|this|link|this link|more|read more|click)\s*[.:]?\s*$/i;

/** Images, videos, downloads that are named but not there. */
export const missingFiles: Rule = {
  name: 'missing-file',
  level: 'error',
  about: 'An image, a video or a download is named but is not in the course folder.',
  check: ({ lesson }, { files }) => missingFilesOf(lesson, files),
};

/** The files that a lesson names and the course does not have. */
export function missingFilesOf(lesson: Lesson, files: ReadonlySet<string>): readonly Finding[] {
  return lesson.files
    .filter(({ path }) => !/\.(?:md|markdown)$/i.test(path) && !leadsOutside(path))
    .flatMap(({ path, line, column }): readonly Finding[] => {
      const file = resolvePath(lesson.file, path);
      if (file === undefined)
        return [
          { line, column, message: `${quoted(path)} is outside the course folder: copy it in.` },
        ];
      if (files.has(file) || path.endsWith('/')) return [];
      const meant = nearest(file, [...files]);
      return [{ line, column, message: `There is no file ${quoted(path)}${hint(file, meant)}` }];
    });
}

function hint(file: string, meant: string | undefined): string {
  if (meant === undefined) return ': put it there, or take its name out.';
  if (meant.toLowerCase() === file.toLowerCase())
    return `: it is spelt ${meant}, and capitals count on the web.`;
  return `: did you mean ${meant}?`;
}
