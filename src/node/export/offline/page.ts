import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Course, Entry } from '../../../core/course/course.ts';
import { bootScript } from '../../../core/page/boot.ts';
import { renderLessonPage } from '../../../core/page/lesson.ts';
import type { Page } from '../../../core/page/page.ts';
import type { SlideNotes } from '../../../core/page/notes.ts';
import { diagramScript } from '../../site/diagrams.ts';
import { escapeHtml } from '../../site/escape.ts';
import type { GatheredSite } from '../../site/gather.ts';
import { renderHead } from '../../site/head.ts';
import { renderLesson, type LessonHtml } from '../../site/lesson-html.ts';
import type { OfflineApp } from '../../site/offline-app.ts';
import type { NotesLock } from '../../site/notes-lock.ts';
import { lessonFrame } from '../../site/pages.ts';
import { hashOf } from '../../site/policy.ts';
import { rootFrom } from '../../site/site.ts';
import { dropFaces } from './faces.ts';
import { dataAddress, inlineFiles, inlineUrls, type Surroundings } from './inline.ts';

/** What offline pages are made of: the course, and the scripts and styles of all of them. */
export interface OfflineParts {
  readonly gathered: GatheredSite;
  readonly app: OfflineApp;
  /** The speaker's notes are in the file. */
  readonly notes: boolean;
  /** Locks them there. */
  readonly lock: NotesLock | undefined;
}

/** A lesson as one file of HTML that asks for nothing: deck, reading page and presenter, fonts and pictures inside. */
export async function makeOfflinePage(parts: OfflineParts, entry: Entry): Promise<string> {
  const { site } = parts.gathered;
  const html = renderLesson(site, entry);
  const around = surroundingsOf(parts, entry);
  const course = alone(site.content.course, entry);
  const frame = {
    ...lessonFrame(site, { entry, html }),
    root: '',
    search: [],
    notes: parts.notes ? await notesAddress(html, around, parts.lock) : undefined,
    notesLeftOut: !parts.notes && html.notes !== undefined,
    pdf: undefined,
    diagrams: entry.lesson.usesDiagrams ? `#${drawingId}` : undefined,
  };
  const page = renderLessonPage(course, entry, frame);
  const body = await inlineFiles(page.body, around);
  const styles = await stylesFor(parts, { words: page.body, usesMath: entry.lesson.usesMath });
  const drawing = entry.lesson.usesDiagrams ? await drawingScript() : '';
  const policy = policyOf({ script: parts.app.script, drawing, styles, notes: frame.notes });
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    renderHead(page, { course, entry, root: '', picture: undefined }),
    `<link rel="icon" href="${await dataAddress(join(parts.app.folder, '..', 'favicon.svg'))}">`,
    `<style data-sheet>${styles}</style>`,
  ];
  const scripts = [
    drawing === '' ? '' : `<script type="text/plain" id="${drawingId}">${drawing}</script>`,
    `<script type="module">${parts.app.script}</script>`,
  ];
  return `<!doctype html>
<html${attributesOf(page)}>
<head>
<meta charset="utf-8">
${head.join('\n')}
</head>
<body>
${body}
${scripts.join('\n')}
</body>
</html>
`;
}

function attributesOf({ htmlAttributes }: Page): string {
  return Object.entries(htmlAttributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
}

/** The element that holds the script which draws diagrams, until one is to be drawn. */
const drawingId = 'drawing-script';

function surroundingsOf({ gathered }: OfflineParts, entry: Entry): Surroundings {
  const { site, files } = gathered;
  return {
    root: rootFrom(entry.address),
    fileAt: (address) => files.get(address)?.location ?? files.get(encodeURI(address))?.location,
    url: site.content.course.settings.url,
  };
}

/** The course as a lesson sees it that has no other beside it. */
function alone(course: Course, entry: Entry): Course {
  const section = course.sections.find(({ entries }) =>
    entries.some((each) => each === entry || each.items.includes(entry)),
  );
  return { ...course, sections: section === undefined ? [] : [{ ...section, entries: [entry] }] };
}

/** Notes stand in the file under an address of their own, as they have one in a site. */
async function notesAddress(
  { notes }: LessonHtml,
  around: Surroundings,
  lock: NotesLock | undefined,
): Promise<string | undefined> {
  if (notes === undefined) return undefined;
  const slides: SlideNotes[] = [];
  for (const { slide, source, parts } of notes.slides) {
    const inside = parts.map(async ({ step, html }) => ({
      step,
      html: await inlineFiles(html, around),
    }));
    slides.push({ slide, source, parts: await Promise.all(inside) });
  }
  const all = { ...notes, slides };
  const json = JSON.stringify(lock === undefined ? all : await lock.lock(all));
  return `data:application/json;base64,${Buffer.from(json).toString('base64')}`;
}

async function stylesFor(
  { gathered, app }: OfflineParts,
  lettering: { readonly words: string; readonly usesMath: boolean },
): Promise<string> {
  const own = await inlineUrls(dropFaces(app.styles, lettering), (url) =>
    url.startsWith('./') ? join(app.folder, url) : undefined,
  );
  const courses = await Promise.all(
    gathered.styles.map(({ css, files }) =>
      inlineUrls(css, (url) => files.get(`files/${url}`)?.location),
    ),
  );
  return [own, ...courses].join('\n').replaceAll(/<\/(?=style)/gi, '<\\/');
}

async function drawingScript(): Promise<string> {
  return scriptSafe(await readFile((await diagramScript()).file, 'utf8'));
}

/** Text that cannot end the element of a script it stands in. */
export function scriptSafe(script: string): string {
  return script.replaceAll(/<(?=\/script|!--)/gi, '\\x3c');
}

interface Inside {
  readonly script: string;
  readonly drawing: string;
  readonly styles: string;
  readonly notes: string | undefined;
}

/** Only what is in the file runs and shows. Drawing diagrams takes other styles, too. */
function policyOf({ script, drawing, styles, notes }: Inside): string {
  const scripts = [bootScript, script, ...(drawing === '' ? [] : [drawing])];
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${drawing === '' ? hashOf(styles) : "'unsafe-inline'"}`,
    'img-src data:',
    'media-src data:',
    'font-src data:',
    ...(notes === undefined ? [] : ['connect-src data:']),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
