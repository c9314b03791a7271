import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Job } from './job.ts';
import { pictureFor } from './names.ts';
import type { ExportOptions } from './options.ts';
import type { Opened, Written } from './print.ts';

/** Takes a picture of every page of every slide. */
export async function takePictures(
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
