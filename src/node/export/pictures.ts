import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { formatAsk } from '../../core/paper/ask.ts';
import type { Job } from './job.ts';
import { pictureFor } from './names.ts';
import type { ExportOptions } from './options.ts';
import type { Written } from './print.ts';
import type { Opened, PrintViews } from './view.ts';

/** Takes a picture of every page of every slide. */
export function takePictures(
  views: PrintViews,
  job: Job,
  options: ExportOptions,
): Promise<Written> {
  return views.use(async (view) =>
    takeEach(await view.open(job.address + formatAsk(job.ask)), job, options),
  );
}

async function takeEach(
  { page, report }: Opened,
  job: Job,
  options: ExportOptions,
): Promise<Written> {
  const slides = page.locator('.slides .slide');
  let bytes = 0;
  let file = options.out;
  for (const [index, slide] of report.slides.entries()) {
    const address = report.lessons[slide.lesson]?.address ?? job.title;
    const picture = await slides.nth(index).screenshot({ animations: 'disabled' });
    const path = pictureFor(address, slide, options);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, picture);
    bytes += picture.length;
    file = dirname(path);
  }
  return { file, pages: report.slides.length, bytes };
}
