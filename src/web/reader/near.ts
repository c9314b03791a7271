/** How far outside the window a slide's text is near, so that it is ready when it is seen. */
const reach = '300px';

/**
 * Does what a slide's text needs when it comes near: once, and what failed is told in the console, for the words are
 * there without it. Returns its undo.
 */
export function whenNear(
  sections: readonly HTMLElement[],
  act: (section: HTMLElement) => Promise<void>,
): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        observer.unobserve(target);
        act(target).catch((error: unknown) => {
          console.warn('A slide could not be drawn.', error);
        });
      }
    },
    { rootMargin: reach },
  );
  for (const section of sections) observer.observe(section);
  return () => {
    observer.disconnect();
  };
}

/** Calls back when the page puts on another theme. Returns its undo. */
export function whenDressed(act: () => void): () => void {
  const observer = new MutationObserver(act);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    observer.disconnect();
  };
}
