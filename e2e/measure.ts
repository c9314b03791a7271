import type { Page } from '@playwright/test';

/** What a page of a slide shows, measured on its own stage: all lengths in stage pixels. */
export interface Measured {
  readonly slide: number;
  readonly page: number;
  readonly layout: string;
  readonly size: number;
  /** Text or boxes outside the safe area, or cut off by a box that hides what overflows. */
  readonly outside: readonly string[];
  /** Text under the floors: 24 for words, 20 for code. */
  readonly small: readonly string[];
  /** Visible words, the running line left out. */
  readonly words: readonly string[];
  /** Lines of text below the title. */
  readonly lines: number;
  /** How far down the content box its content reaches, from 0 to 1. */
  readonly fill: number;
}

/** Measures every slide and page of a print view, or the one on stage of a deck. */
export function measureSlides(page: Page, selector: string): Promise<readonly Measured[]> {
  return page.evaluate((wanted) => {
    const safe = { left: 54, right: 1226, top: 44, bottom: 668 };

    return [...document.querySelectorAll<HTMLElement>(wanted)].map((slide) => {
      const frame = slide.getBoundingClientRect();
      const scale = frame.width / slide.offsetWidth;
      const outside: string[] = [];
      const small: string[] = [];
      const words: string[] = [];
      const tops = new Set<number>();
      let bottom = 0;

      for (const text of visibleTexts(slide)) {
        const parent = text.parentElement;
        if (parent === null) continue;
        const size = Number.parseFloat(getComputedStyle(parent).fontSize);
        const isCode = parent.closest('pre, code, kbd, samp') !== null;
        const isMath = parent.closest('math, sup, sub, svg') !== null;
        if (!isMath && size < (isCode ? 20 : 24) - 0.01)
          small.push(`${String(size)} px: ${text.data.trim().slice(0, 40)}`);
        // Letters of this size stand in lines lower than their font: the line is the box, not the font's ascent.
        const rects = size >= 200 ? [parent.getBoundingClientRect()] : rangeRects(text);
        for (const rect of rects) {
          const box = {
            left: (rect.left - frame.left) / scale,
            right: (rect.right - frame.left) / scale,
            top: (rect.top - frame.top) / scale,
            bottom: (rect.bottom - frame.top) / scale,
          };
          if (
            box.left < safe.left ||
            box.right > safe.right + (slide.offsetWidth - 1280) ||
            box.top < safe.top ||
            box.bottom > safe.bottom
          )
            outside.push(`${JSON.stringify(box)}: ${text.data.trim().slice(0, 40)}`);
          if (parent.closest('.head') === null) {
            tops.add(Math.round(box.top / 8));
            bottom = Math.max(bottom, box.bottom);
          }
        }
        words.push(...(text.data.match(/[\p{L}\p{N}]+/gu) ?? []));
      }
      for (const picture of slide.querySelectorAll('img, svg, table, pre, math')) {
        if (picture.closest('.run, .mark') !== null) continue;
        const rect = picture.getBoundingClientRect();
        if (rect.width === 0) continue;
        bottom = Math.max(bottom, (rect.bottom - frame.top) / scale);
        if (
          (rect.bottom - frame.top) / scale > safe.bottom ||
          (rect.right - frame.left) / scale > slide.offsetWidth - 44
        )
          outside.push(`<${picture.tagName.toLowerCase()}>`);
      }
      for (const box of slide.querySelectorAll('.area, .area *')) {
        const { overflowX, overflowY } = getComputedStyle(box);
        if (box.closest('.vh, .title-mark, .colon, .quote') !== null) continue;
        if (overflowX !== 'visible' && box.scrollWidth > box.clientWidth + 1)
          outside.push(`cut off sideways: ${box.className}`);
        if (overflowY !== 'visible' && box.scrollHeight > box.clientHeight + 1)
          outside.push(`cut off below: ${box.className}`);
      }
      return {
        slide: Number(slide.dataset['slide']),
        page: Number(slide.dataset['page'] ?? 1),
        layout: slide.dataset['layout'] ?? '',
        size: Number(slide.dataset['size']),
        outside,
        small,
        words,
        lines: tops.size,
        fill: Math.min(1, Math.max(0, (bottom - 60) / 568)),
      };
    });

    function visibleTexts(slide: HTMLElement): readonly Text[] {
      const found: Text[] = [];
      const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
      while (walker.nextNode() !== null) {
        const node = walker.currentNode;
        if (!(node instanceof Text) || node.data.trim() === '') continue;
        const parent = node.parentElement;
        if (parent === null || parent.closest('.run, script, style, annotation') !== null) continue;
        if (isHiddenForEyes(parent)) {
          continue;
        }
        found.push(node);
      }
      return found;
    }

    /** Visually hidden words (a colon after a lead-in) are clipped on purpose: they have no box to measure. */
    function isHiddenForEyes(element: Element): boolean {
      const style = getComputedStyle(element);
      return (
        style.clipPath !== 'none' ||
        element.closest('.vh') !== null ||
        element.getClientRects().length === 0
      );
    }

    function rangeRects(text: Text): readonly DOMRect[] {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()].filter((rect) => rect.width > 0.5 && rect.height > 0.5);
    }
  }, selector);
}
