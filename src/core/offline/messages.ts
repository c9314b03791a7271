import type { Progress } from './site-list.ts';

/** What a page asks of the worker, with a port for the answer. */
export type OfflineRequest =
  /** How much is kept, and which files are not. */
  | { readonly type: 'state' }
  /** Keep these files, by their addresses below the root; others than the site's are passed over. */
  | { readonly type: 'keep'; readonly addresses: readonly string[] }
  /** Keep nothing but what a first visit keeps. */
  | { readonly type: 'drop' };

/** Why a file was not kept: no room or no storage, no network, or the host has another one than the build made. */
export type NotKept = 'full' | 'unreachable' | 'changed';

/** The worker's answer to every request. */
export interface OfflineState {
  readonly progress: Progress;
  /** Addresses of what is not kept. */
  readonly missing: readonly string[];
  /** What went wrong with a file that was to be kept. */
  readonly failed: NotKept | undefined;
}
