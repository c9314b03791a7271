/** The collation mark at the binding edge of the window: one block, one step lower with every slide. */
export interface Mark {
  show(slide: number, slides: number): void;
  dispose(): void;
}

export function createMark(): Mark {
  const mark = document.createElement('i');
  mark.className = 'reading-mark';
  mark.ariaHidden = 'true';
  document.body.append(mark);
  return {
    show(slide, slides) {
      mark.style.setProperty('--i', String(slide));
      mark.style.setProperty('--n', String(slides));
    },
    dispose() {
      mark.remove();
    },
  };
}
