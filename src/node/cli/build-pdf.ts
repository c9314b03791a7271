import { plainAsk } from '../../core/paper/ask.ts';
import { defaultLaunchOptions, withBrowser } from '../export/browser.ts';
import { exportCourse } from '../export/export.ts';
import type { Teller } from '../export/exported.ts';
import { serveInThread } from '../export/thread.ts';
import { createProgress } from './progress.ts';

/** Puts a PDF beside each lesson of a site that was built, and tells those that failed. Answers how many did. */
export async function addPdfs(course: string, out: string): Promise<number> {
  const progress = createProgress('PDFs');
  const options = {
    course,
    out,
    choose: [],
    pages: plainAsk,
    format: 'pdf',
    scale: 1,
    drawings: undefined,
    one: false,
  } as const;
  const tell: Teller = (each, place) => {
    if (each.kind === 'failed') progress.line(`✗ ${each.title}: ${each.message}`);
    progress.at(place.index + 1, place.count);
  };
  const plan = serveInThread({ lessons: { folder: course, choose: [] }, options });
  const { exported } = await withBrowser(defaultLaunchOptions(), (browser) =>
    exportCourse({ plan, browser, options, tell }),
  );
  progress.end();
  return exported.filter(({ kind }) => kind === 'failed').length;
}
