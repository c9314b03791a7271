import { createHash } from 'node:crypto';

/** What a page needs beyond files of its own site. */
export interface PolicyNeeds {
  /** The inline scripts of the page, exactly as they stand in it. */
  readonly inlineScripts: readonly string[];
  /** Diagrams and the dev server write style elements. */
  readonly inlineStyles: boolean;
  /** The dev server tells changes over a socket. */
  readonly socket: boolean;
  /** The page for lost visitors sets its own base address. */
  readonly base: boolean;
}

/** The Content-Security-Policy of a page. Nothing comes from elsewhere, and of scripts in the page only our own run. */
export function contentPolicy(needs: PolicyNeeds): string {
  const hashes = needs.inlineScripts.map((script) => ` '${hashOf(script)}'`).join('');
  return [
    "default-src 'self'",
    `script-src 'self'${hashes}`,
    `style-src 'self'${needs.inlineStyles ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    ...(needs.socket ? ["connect-src 'self' ws:"] : []),
    "object-src 'none'",
    `base-uri ${needs.base ? "'self'" : "'none'"}`,
    "form-action 'none'",
  ].join('; ');
}

function hashOf(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
