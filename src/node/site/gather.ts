import { readingOrder } from '../../core/course/reading-order.ts';
import type { Content } from '../content/content.ts';
import type { CourseFile } from '../content/folder.ts';
import { readCourseStyles, type CourseStyle } from './course-css.ts';
import { diagramScript } from './diagrams.ts';
import { loadFormulas, loadHighlight } from './languages.ts';
import { publishFiles } from './published.ts';
import type { Site } from './site.ts';

/** A course ready to be rendered, with the files that its pages will name. */
export interface GatheredSite {
  readonly site: Site;
  readonly styles: readonly CourseStyle[];
  /** Files of the course to be copied, by their address below the site's root. */
  readonly files: ReadonlyMap<string, CourseFile>;
}

/** Gathers what the site of a finished course needs: tools for its code and formulas, addresses for its files. */
export async function gatherSite(content: Content): Promise<GatheredSite> {
  const lessons = readingOrder(content.course).map(({ lesson }) => lesson);
  const [published, styles, highlight, formulas, diagrams] = await Promise.all([
    publishFiles(content),
    readCourseStyles(content),
    loadHighlight(lessons.flatMap(({ codeLanguages }) => codeLanguages)),
    loadFormulas(lessons.some(({ usesMath }) => usesMath)),
    diagramScript(),
  ]);
  const site: Site = {
    content,
    highlight,
    formulas,
    addressOf: ({ path }) => published.get(path)?.address,
    styles: styles.map(({ address }) => address),
    diagrams: diagrams.address,
    notes: 'public',
    pdf: false,
    pictured: new Map(),
    writing: false,
  };
  const copies = [...published.values()].map(({ address, file }) => [address, file] as const);
  return {
    site,
    styles,
    files: new Map([...copies, ...styles.flatMap(({ files }) => [...files])]),
  };
}
