import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { runLectern, writeCourse } from './lectern.ts';
import { repeat, type Part } from './part.ts';

const lessons = 292;

/** A course of 292 lessons built; the floor turns each file into HTML and does nothing else. */
export const build: Part = async ({ folder, runs }) => {
  const course = join(folder, 'build-course');
  await writeCourse(course, { lessons, slides: 5 });
  const times = Math.min(runs, 3);
  const values = await repeat(times, () =>
    runLectern(['build', course, '--out', join(folder, 'build-site')]),
  );
  const floor = await repeat(times, () => renderPlainly(course, join(folder, 'build-floor')));
  const name = `${String(lessons)} lessons`;
  return [
    { part: 'build', name, who: 'lectern', unit: 'ms', values },
    { part: 'build', name, who: 'markdown-it', unit: 'ms', values: floor },
  ];
};

async function renderPlainly(course: string, out: string): Promise<number> {
  const start = performance.now();
  const markdown = new MarkdownIt();
  await mkdir(out, { recursive: true });
  const section = join(course, 'section-1-bench');
  for (const file of await readdir(section)) {
    const html = markdown.render(await readFile(join(section, file), 'utf8'));
    await writeFile(join(out, `${file}.html`), html);
  }
  return performance.now() - start;
}
