/** A shell without its style sheets, and what to put into its head instead, before the boot script. */
export interface DelayedStyles {
  readonly shell: string;
  /** Addresses begin with `./` as those of the shell do, or are relative already. */
  readonly head: string;
}

export interface StylesToDelay {
  /** The rules of the first paint. */
  readonly first: string;
  /** HTML of the course's own style links. */
  readonly styles: string;
}

const sheet = /[ \t]*<link rel="stylesheet"[^>]*>\n?/g;

/**
 * Lets a page paint as soon as its HTML is there, however slow the link: the rules of the first paint stand in the page,
 * and the boot script puts the sheets in, which so hold up neither paint nor scripts. Without scripts they are links.
 */
export function delayStyles(shell: string, { first, styles }: StylesToDelay): DelayedStyles {
  const links = [...(shell.match(sheet) ?? []), styles].join('').trim();
  const late = links.replaceAll('rel="stylesheet"', 'rel="preload" as="style" data-late');
  return {
    shell: shell.replace(sheet, ''),
    head: `<style>${first}</style>${late}<noscript>${links}</noscript>`,
  };
}
