import type { OfflineRequest, OfflineState } from '../../../core/offline/messages.ts';
import { isKeptAtOnce, progressOf, type SiteList } from '../../../core/offline/site-list.ts';
import type { Kept } from './kept.ts';

/** Does what a page asks for, and answers how things are then. */
export async function answerRequest(
  site: SiteList,
  kept: Kept,
  request: OfflineRequest,
): Promise<OfflineState> {
  const failed = request.type === 'keep' ? await kept.keep(request.addresses) : undefined;
  if (request.type === 'drop') {
    const others = site.files.filter((file) => !isKeptAtOnce(file));
    await kept.drop(others.map(({ address }) => address));
  }
  const missing = await kept.missing();
  return { progress: progressOf(site.files, missing), missing, failed };
}
