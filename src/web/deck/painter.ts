/** How long one frame may be spent on painting, in milliseconds. */
const budget = 9;

/**
 * Paints pictures as they come near to being seen, a few a frame, those in sight first. Returns the undo.
 */
export function createPainter(
  pictures: Iterable<HTMLElement>,
  paint: (picture: HTMLElement) => void,
): () => void {
  const waiting = new Set<HTMLElement>();
  let frame = 0;
  const work = (): void => {
    frame = 0;
    const end = performance.now() + budget;
    for (const picture of waiting) {
      waiting.delete(picture);
      paint(picture);
      if (performance.now() > end) break;
    }
    if (waiting.size > 0) frame = requestAnimationFrame(work);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!(target instanceof HTMLElement)) continue;
        if (!isIntersecting) waiting.delete(target);
        else if (target.childElementCount === 0) waiting.add(target);
      }
      if (waiting.size > 0 && frame === 0) frame = requestAnimationFrame(work);
    },
    { rootMargin: '40% 0px' },
  );
  for (const picture of pictures) observer.observe(picture);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}
