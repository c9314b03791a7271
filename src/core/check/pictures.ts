import type { Token } from 'markdown-it';
import { quoted } from '../problem.ts';
import type { CheckedSlide, Finding, Rule } from './rule.ts';
import { placedTokens, writtenTags } from './walk.ts';

const video = /\.(?:mp4|m4v|webm|ogv|mov)(?:[?#]|$)/i;

function isVideo(token: Token): boolean {
  return video.test(String(token.attrGet('src') ?? ''));
}

/** Images in HTML that say nothing to those who cannot see them; of those in Markdown reading tells already. */
export const imageAlt: Rule = {
  name: 'image-alt',
  level: 'hint',
  about: 'An image has no alternative text.',
  check: ({ slides }) => slides.flatMap((slide) => [...htmlImages(slide), ...emptyWords(slide)]),
};

/** An empty `alt` in HTML is a decision: the picture is decoration. */
function htmlImages(slide: CheckedSlide): readonly Finding[] {
  return writtenTags(slide)
    .filter(({ name, attributes }) => name === 'img' && !attributes.has('alt'))
    .map(({ line }) => ({
      line,
      column: 1,
      message:
        'This picture has no words for those who cannot see it. Write them in alt="…", or alt="" when it is decoration.',
    }));
}

/** Words that say no more than that a picture is there, or what its file is called. */
function emptyWords(slide: CheckedSlide): readonly Finding[] {
  return placedTokens(slide).flatMap(({ token, line }) => {
    const words = token.type === 'image' ? token.content.trim() : '';
    const says =
      /^(?:image|picture|photo|screenshot|img|alt text)\W*\d*$|^[\w-]+\.(?:png|jpe?g|gif|svg|webp|avif)$/i;
    if (!says.test(words)) return [];
    const message = `${quoted(words)} tells nothing to those who cannot see this picture: say what it shows.`;
    return [{ line, column: 1, message }];
  });
}

/** Videos without a track of captions. */
export const videoCaptions: Rule = {
  name: 'video-captions',
  level: 'warning',
  about: 'A video has no captions.',
  check: ({ slides }) =>
    slides.flatMap((slide) => [...markdownVideos(slide), ...htmlVideos(slide)]),
};

const addTrack = '<track kind="captions" src="….vtt" srclang="en">';

function markdownVideos(slide: CheckedSlide): readonly Finding[] {
  return placedTokens(slide)
    .filter(({ token }) => token.type === 'image' && isVideo(token))
    .map(({ line }) => ({
      line,
      column: 1,
      message: `This video has no captions: write it as <video> with ${addTrack} inside.`,
    }));
}

function htmlVideos(slide: CheckedSlide): readonly Finding[] {
  const tags = writtenTags(slide).filter(({ name }) => name === 'video' || name === 'track');
  return tags
    .filter(({ name }, index) => name === 'video' && !hasCaptions(tags.slice(index + 1)))
    .map(({ line }) => ({
      line,
      column: 1,
      message: `This video has no captions: put ${addTrack} inside it.`,
    }));
}

function hasCaptions(following: ReturnType<typeof writtenTags>): boolean {
  const end = following.findIndex(({ name }) => name === 'video');
  return following
    .slice(0, end === -1 ? undefined : end)
    .some(({ attributes }) =>
      /^(?:captions|subtitles)$/.test(attributes.get('kind') ?? 'subtitles'),
    );
}
