import type { FoundBrowser } from './browser.ts';
import { openViews, type PrintViews } from './view.ts';

/** The pages of a course, which is read while the browser starts. */
export interface Served<T> {
  /** The site's root. What is asked for there is answered when the course has been read. */
  readonly url: Promise<string>;
  /** What is known of the course then. */
  readonly read: Promise<T>;
  close(): Promise<void>;
}

/** A course, served to a browser that can lay out its lessons. */
export interface PrintSession<T> {
  readonly read: T;
  readonly views: PrintViews;
  /** What pages asked for and were refused, so far. */
  readonly refused: readonly string[];
}

export interface SessionOptions<T> {
  readonly served: Served<T>;
  /** The browser, which may still be starting. */
  readonly browser: Promise<FoundBrowser>;
  /** Pixels of a picture for each pixel of the stage. */
  readonly scale: number;
}

/** Opens a page in a browser for the lessons that are served, and lets `use` work with it. Then they are served no more. */
export async function withSession<T, R>(
  { served, browser, scale }: SessionOptions<T>,
  use: (session: PrintSession<T>) => Promise<R>,
): Promise<R> {
  const refused: string[] = [];
  const onRefused = (url: string): void => {
    refused.push(url);
  };
  try {
    const viewing = Promise.all([browser, served.url]).then(([started, root]) =>
      openViews(started.browser, { root, scale, onRefused }),
    );
    const [read, views] = await Promise.all([served.read, viewing]);
    return await use({ read, views, refused });
  } finally {
    await served.close();
  }
}
