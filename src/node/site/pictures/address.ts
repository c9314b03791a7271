/** The size of a picture in px, which is what sites that show links ask for. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** Where a page has its picture, below the site's root. */
export function pictureAddress(page: string): string {
  return `${page}cover.png`;
}
