/** How filling the screen went: the device is still held upright where nothing can turn its picture. */
export type FullScreen = 'done' | 'upright' | 'refused';

/** The page fills the screen, turned on its side on a phone, and what it was before gives back. */
export async function toggleFullScreen(): Promise<FullScreen> {
  try {
    if (document.fullscreenElement !== null) {
      await document.exitFullscreen();
      return 'done';
    }
    await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
    return (await layOnItsSide()) ? 'done' : 'upright';
  } catch (error) {
    // Absent on some phones, refused in frames: both are said in words by whoever asked.
    console.info('Full screen was not possible.', error);
    return 'refused';
  }
}

/** A slide is wide. Answers false when a screen that is held upright stays so. */
async function layOnItsSide(): Promise<boolean> {
  if (!window.matchMedia('(orientation: portrait) and (pointer: coarse)').matches) return true;
  const { orientation } = window.screen;
  try {
    // Only some browsers have it, and the types have it not.
    const lock: unknown = Reflect.get(orientation, 'lock');
    if (typeof lock !== 'function') return false;
    await lock.call(orientation, 'landscape');
    return true;
  } catch {
    return false;
  }
}
