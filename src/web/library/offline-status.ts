import { useEffect, useState } from 'preact/hooks';
import type { Offline, OfflineStatus } from '../offline/offline.ts';

/** Whether the course is kept on this device, as it is now; undefined where it cannot be. */
export function useOfflineStatus(offline: Offline): OfflineStatus | undefined {
  const [status, setStatus] = useState(offline.status);
  useEffect(
    () =>
      offline.watch(() => {
        setStatus(offline.status());
      }),
    [offline],
  );
  return status;
}
