import type { OfflineRequest, OfflineState } from '../../../core/offline/messages.ts';
import { isKeptAtOnce, progressOf, type SiteList } from '../../../core/offline/site-list.ts';
import type { Kept } from './kept.ts';

/** Does what a page asks for, and answers how things are then. Where storage fails, nothing is kept. */
export async function answerRequest(
  site: SiteList,
  kept: Kept,
  request: OfflineRequest,
): Promise<OfflineState> {
  try {
    const failed = await act(site, kept, request);
    return stateOf(site, await kept.missing(), failed);
  } catch {
    const all = site.files.map(({ address }) => address);
    return stateOf(site, all, 'full');
  }
}

async function act(
  site: SiteList,
  kept: Kept,
  request: OfflineRequest,
): Promise<OfflineState['failed']> {
  if (request.type === 'keep') return kept.keep(request.addresses);
  if (request.type === 'drop') {
    const others = site.files.filter((file) => !isKeptAtOnce(file));
    await kept.drop(others.map(({ address }) => address));
  }
  return undefined;
}

function stateOf(
  { files }: SiteList,
  missing: readonly string[],
  failed: OfflineState['failed'],
): OfflineState {
  return { progress: progressOf(files, missing), missing, failed };
}
