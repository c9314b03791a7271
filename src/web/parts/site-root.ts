/** The path of the site's root, which tells courses of one host apart. */
export function siteRoot(root: string): string {
  return new URL(root, document.baseURI).pathname;
}

/** What a lesson is known by in the browser's storage and among its windows: where its site is, and its address there. */
export function ownPath(page: { readonly root: string }, lesson: { readonly address: string }) {
  return siteRoot(page.root) + lesson.address;
}
