/** Keeps the screen from going dark while somebody presents. A browser that cannot is not made a fuss about. */
export interface Wake {
  /** Somebody is presenting just now. */
  touch(): void;
  dispose(): void;
}

/** How long the screen stays awake after the last move, in milliseconds. In full screen it always does. */
const patience = 10 * 60_000;

export function createWake(): Wake {
  let lock: WakeLockSentinel | undefined;
  let asking = false;
  let timer = 0;
  const release = (): void => {
    if (document.fullscreenElement !== null) return;
    void lock?.release();
    lock = undefined;
  };
  const hold = (): void => {
    if (asking || document.hidden || lock?.released === false || !('wakeLock' in navigator)) return;
    asking = true;
    void ask();
  };
  const ask = async (): Promise<void> => {
    lock = await askForLock();
    asking = false;
  };
  const touch = (): void => {
    hold();
    window.clearTimeout(timer);
    timer = window.setTimeout(release, patience);
  };
  // The system takes the lock away from hidden pages.
  const again = (): void => {
    if (!document.hidden && timer !== 0) hold();
  };
  document.addEventListener('visibilitychange', again);
  document.addEventListener('fullscreenchange', touch);
  return {
    touch,
    dispose() {
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', again);
      document.removeEventListener('fullscreenchange', touch);
      void lock?.release();
    },
  };
}

async function askForLock(): Promise<WakeLockSentinel | undefined> {
  try {
    return await navigator.wakeLock.request('screen');
  } catch {
    // Low battery or no permission: the screen follows the system's own habit.
    return undefined;
  }
}
