import { stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { watch } from 'chokidar';
import { basename } from 'node:path';
import type { DevChange, DevSite } from './dev-site.ts';

/**
 * Editors write a file in several moves; what comes within `settle` is one edit. A file that is empty has most often been
 * opened to be written anew: for its words is waited at most `empty`. Watching may miss what comes right behind a change,
 * so that a second look follows. In milliseconds.
 */
const times = { settle: 5, empty: 250, glance: 5, secondLook: 300 };

/** Looks after a folder until it is closed. */
export interface Watching {
  close(): Promise<void>;
}

/** Reads the course in a folder again after every edit and tells what is new, when anything is. */
export function watchCourse(
  folder: string,
  site: Pick<DevSite, 'refresh'>,
  onChange: (change: DevChange) => void,
): Watching {
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignored: isPassedOver(folder),
  });
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const changed = new Set<string>();
  const refresh = async (): Promise<void> => {
    const paths = [...changed];
    changed.clear();
    try {
      await Promise.all(paths.map(untilFilled));
      const change = await site.refresh();
      if (isNews(change)) onChange(change);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
  };
  const look = (after: number, again: boolean): void => {
    clearTimeout(timer);
    timer = globalThis.setTimeout(() => {
      running = running.then(refresh);
      if (again) look(times.secondLook, false);
    }, after);
  };
  watcher.on('all', (_, path) => {
    changed.add(path);
    look(times.settle, true);
  });
  // What was edited after the course was read and before the watcher stood.
  watcher.once('ready', () => {
    look(times.settle, false);
  });
  return {
    close() {
      clearTimeout(timer);
      return watcher.close();
    },
  };
}

/** Waits until a file has words; one that is gone, or stays empty, is as it is meant to be. */
async function untilFilled(path: string): Promise<void> {
  const end = performance.now() + times.empty;
  while (performance.now() < end) {
    const found = await stat(path).catch(() => undefined);
    if (found?.isFile() !== true || found.size > 0) return;
    await setTimeout(times.glance);
  }
}

function isNews({ problems, lessons, course, look }: DevChange): boolean {
  return problems.length > 0 || lessons.length > 0 || course !== undefined || look;
}

/** What reading a folder passes over need not be watched. */
function isPassedOver(folder: string): (path: string) => boolean {
  return (path) => path !== folder && /^\.|^node_modules$/.test(basename(path));
}
