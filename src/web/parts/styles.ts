/**
 * Style sheets that came later than the first paint are in, or will not come. Slides are measured only after that: what
 * is measured must be what will be seen.
 */
export async function stylesIn(): Promise<void> {
  // The boot script marks the sheets it put in, and takes the mark away when they are in or have failed.
  const coming = [...document.querySelectorAll<HTMLLinkElement>('link[data-coming]')];
  await Promise.all(coming.map(loaded));
}

function loaded(link: HTMLLinkElement): Promise<void> {
  return new Promise((done) => {
    for (const event of ['load', 'error'])
      link.addEventListener(
        event,
        () => {
          done();
        },
        { once: true },
      );
  });
}
