/** The page fills the screen, and what it was before gives back. Answers false when the browser does not let it. */
export async function toggleFullScreen(): Promise<boolean> {
  try {
    if (document.fullscreenElement === null) {
      await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
    } else await document.exitFullscreen();
    return true;
  } catch (error) {
    // Absent on phones, refused in frames: both are said in words by whoever asked.
    console.info('Full screen was not possible.', error);
    return false;
  }
}
