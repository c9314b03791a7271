import { escapeHtml } from './escape.ts';

/** What goes into the shell to make it a page. All but the attributes is HTML. */
export interface Filling {
  readonly attributes: Readonly<Record<string, string>>;
  readonly policy: string;
  readonly head: string;
  /** Links of style sheets that come after those of the shell. */
  readonly styles: string;
  readonly body: string;
  /** The way to the site's root. */
  readonly root: string;
}

/**
 * Puts a page into the shell: index.html as Vite left it, with the addresses of its scripts and styles relative to the
 * root. The page goes in after Vite, which would otherwise replace words such as `%MODE%` in lessons.
 */
export function fillShell(shell: string, filling: Filling): string {
  const attributes = Object.entries(filling.attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
  const policy = `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(filling.policy)}" />`;
  return shell
    .replace(/(\s(?:src|href)=")\.\//g, (_, before: string) => before + filling.root)
    .replace(/<html[^>]*>/, () => `<html${attributes}>`)
    .replace('<!--policy-->', () => policy)
    .replace('<!--head-->', () => filling.head)
    .replace('</head>', () => `${filling.styles}</head>`)
    .replace('<!--body-->', () => filling.body);
}
