import type { PrintReport } from '../../core/paper/report.ts';

/** Writes what was made into the document, for who prints it. */
export function writeReport(report: PrintReport): void {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.id = 'print-report';
  element.textContent = JSON.stringify(report);
  document.body.append(element);
}

/** The title of a slide as one reads it, without what a page adds. */
export function titleOf(page: HTMLElement): string {
  const title = page.querySelector('.head .title')?.cloneNode(true);
  if (!(title instanceof Element)) return '';
  title.querySelector('.page-of')?.remove();
  return title.textContent.replaceAll(/\s+/g, ' ').trim();
}
