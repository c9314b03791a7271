import type { Token } from 'markdown-it';
import type { FileReference } from '../lesson.ts';
import { decoded } from '../render-media.ts';
import { isLocal } from '../sanitise.ts';
import { placed, type Located, type SourceText } from './located.ts';

const media = /\.(?:mp4|webm|ogv|mov|m4v|mp3|ogg|oga|wav|m4a|flac|vtt)$/i;

/** A URL in a lesson, as written and as a kind of use. */
export interface Reference extends Located {
  readonly url: string;
  readonly kind: FileReference['kind'];
}

/** The files beside the lesson that its Markdown and HTML name. */
export function filesIn(tokens: readonly Token[], source: SourceText): readonly FileReference[] {
  return referencesIn(tokens, source).flatMap(({ url, kind, line, column }) => {
    const path = decoded(url.replace(/[?#].*$/s, ''));
    if (path === '' || !isLocal(url)) return [];
    return [{ path, kind: kind === 'image' && media.test(path) ? 'media' : kind, line, column }];
  });
}

/** Every URL that tokens name, in order, with its place. */
export function referencesIn(tokens: readonly Token[], source: SourceText): readonly Reference[] {
  return placed(tokens, source, (token) => {
    if (token.type === 'image') return [use(String(token.attrGet('src') ?? ''), 'image')];
    if (token.type === 'link_open' && token.info !== 'auto')
      return [use(String(token.attrGet('href') ?? ''), 'link')];
    return token.type === 'html_inline' || token.type === 'html_block' ? inHtml(token.content) : [];
  });
}

interface Use {
  readonly url: string;
  readonly kind: FileReference['kind'];
  readonly words: readonly string[];
}

function use(url: string, kind: FileReference['kind']): Use {
  return { url, kind, words: [url, decoded(url)] };
}

const element = /<(img|video|audio|source|track|a)\s[^<>]*>/gi;
const attribute = /\s(?:src|href|poster)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

function inHtml(html: string): readonly Use[] {
  return [...html.matchAll(element)].flatMap(([whole, name = '']) =>
    [...whole.matchAll(attribute)].map(([, double, single, bare]) => {
      const tag = name.toLowerCase();
      const kind = tag === 'img' ? 'image' : tag === 'a' ? 'link' : 'media';
      return use((double ?? single ?? bare ?? '').trim().replaceAll('&amp;', '&'), kind);
    }),
  );
}
