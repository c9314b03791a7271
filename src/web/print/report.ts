import type { PrintReport } from '../../core/paper/report.ts';
import { ui } from '../parts/ui.ts';

/** Writes what was made into the document, for who prints it. */
export function writeReport(report: PrintReport): void {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.id = 'print-report';
  element.textContent = JSON.stringify(report);
  document.body.append(element);
}

/** The title of a slide as one reads it, without what a page adds; its number when it has none. */
export function titleOf(page: HTMLElement, slide: number): string {
  const title = page.querySelector('.head .title')?.cloneNode(true);
  if (!(title instanceof Element)) return ui.print.slide(slide);
  title.querySelector('.page-of')?.remove();
  return title.textContent.replaceAll(/\s+/g, ' ').trim() || ui.print.slide(slide);
}
