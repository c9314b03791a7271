import type { BrowserContext } from 'playwright';

/** What a page asked for and was refused. */
export type Refused = (url: string) => void;

/**
 * Lets the pages of a context reach what lies below one address and nothing else: no other host, no other port, no
 * file of this machine, no socket. Data that is part of a page is part of that page.
 */
export async function allowOnly(
  context: BrowserContext,
  address: string,
  onRefused: Refused,
): Promise<void> {
  await context.route(
    () => true,
    async (route) => {
      const url = route.request().url();
      if (url.startsWith(address) || /^(?:data|blob):/.test(url)) {
        await route.continue();
        return;
      }
      onRefused(url);
      await route.abort('blockedbyclient');
    },
  );
  await context.routeWebSocket(/.*/, async (socket) => {
    onRefused(socket.url());
    await socket.close();
  });
}
