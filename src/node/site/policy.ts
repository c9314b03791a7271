import { createHash } from 'node:crypto';

/** What a page needs beyond files of its own site. */
export interface PolicyNeeds {
  /** The inline scripts of the page, exactly as they stand in it. */
  readonly inlineScripts: readonly string[];
  /** Style elements: any, because diagrams and the dev server write them, or only those whose text is given. */
  readonly inlineStyles: 'any' | readonly string[];
  /** The dev server tells changes over a socket. */
  readonly socket: boolean;
  /** The page for lost visitors sets its own base address. */
  readonly base: boolean;
}

/** The Content-Security-Policy of a page. Nothing comes from elsewhere, and of scripts in the page only our own run. */
export function contentPolicy(needs: PolicyNeeds): string {
  const { inlineScripts, inlineStyles } = needs;
  return [
    "default-src 'self'",
    `script-src 'self'${hashes(inlineScripts)}`,
    `style-src 'self'${inlineStyles === 'any' ? " 'unsafe-inline'" : hashes(inlineStyles)}`,
    "img-src 'self' data:",
    ...(needs.socket ? ["connect-src 'self' ws:"] : []),
    "object-src 'none'",
    `base-uri ${needs.base ? "'self'" : "'none'"}`,
    "form-action 'none'",
  ].join('; ');
}

function hashes(texts: readonly string[]): string {
  return texts.map((text) => ` ${hashOf(text)}`).join('');
}

/** A script or style sheet of a page as a policy names it. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
