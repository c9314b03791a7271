import { watch, type FSWatcher } from 'chokidar';
import { basename } from 'node:path';
import type { DevChange, DevSite } from './dev-site.ts';

/** Editors write a file in several moves; what comes within this time is one edit. In milliseconds. */
const settleTime = 5;

/** Reads the course again after every edit and tells what is new, when anything is. */
export function watchCourse(site: DevSite, onChange: (change: DevChange) => void): FSWatcher {
  const { folder } = site.current.content;
  const watcher = watch(folder, { ignoreInitial: true, ignored: isPassedOver(folder) });
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const refresh = async (): Promise<void> => {
    try {
      const change = await site.refresh();
      if (isNews(change)) onChange(change);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(refresh);
    }, settleTime);
  };
  watcher.on('all', soon);
  // What was edited after the course was read and before the watcher stood.
  watcher.once('ready', soon);
  return watcher;
}

function isNews({ problems, lessons, course, look }: DevChange): boolean {
  return problems.length > 0 || lessons.length > 0 || course !== undefined || look;
}

/** What reading a folder passes over need not be watched. */
function isPassedOver(folder: string): (path: string) => boolean {
  return (path) => path !== folder && /^\.|^node_modules$/.test(basename(path));
}
