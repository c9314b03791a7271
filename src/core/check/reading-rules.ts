import type { Level } from '../problem.ts';
import type { RuleAbout } from './rule.ts';

/** What is told while lessons and settings are read, in every command. The names are held against the sources by a test. */
export const readingRules: readonly RuleAbout[] = [
  ...rulesOf('error', {
    'pagebreak-typo': 'A comment is close to a pagebreak and is none.',
    'slide-setting': 'A setting of a slide does not exist or has no such value.',
    'slide-overload': 'A slide is too deep or too large to be read.',
    'layout-unknown': 'There is no layout of this name.',
    'front-matter-yaml': 'The front matter is not YAML.',
    'front-matter-size': 'The front matter is larger than 64 KiB.',
    'lesson-size': 'A lesson is larger than 5 MB.',
    'lesson-slides': 'A lesson has more slides than one lesson may have.',
    'course-yaml': 'course.yml is not YAML.',
    'fence-unclosed': 'Code is never closed.',
    'comment-unclosed': 'A comment has no end.',
  }),
  ...rulesOf('warning', {
    'front-matter-form': 'The lines around the front matter are not as they should be.',
    'front-matter-value': 'A key of the front matter has a value that means nothing.',
    'lesson-empty': 'A lesson has no text.',
    'duplicate-number': 'Two lessons of a section have the same number.',
    'orphan-item': 'A hands-on or a quiz has no lesson to stand under.',
    'section-number': 'Two sections have the same number.',
    'course-setting': 'A setting in course.yml does not exist or has no such value.',
    'block-open': 'A ::: block is never closed.',
    'comment-nested': 'A comment begins inside another.',
    'notes-unclosed': 'Notes have no end.',
    'notes-heading': 'A heading became part of the notes above it.',
    'remote-image': 'A picture lies on another site and is not loaded.',
    'html-removed': 'An HTML element was left out.',
    'html-attribute': 'An HTML attribute was left out.',
    'footnote-missing': 'A footnote is referred to and not there.',
    'footnote-unused': 'Nothing refers to a footnote.',
    formula: 'A formula cannot be set.',
    'bidi-control': 'A sign that cannot be seen turns the direction of code.',
    encoding: 'A file is not plain text in UTF-8.',
  }),
  ...rulesOf('hint', {
    'slide-empty': 'Nothing stands between two pagebreaks.',
    'foreign-setting': 'A setting of another tool does nothing here.',
    'front-matter-key': 'A key of the front matter means nothing.',
    'heading-skip': 'A heading is more than one level below the one before.',
    'heading-by-rule': 'A --- makes the words above it a heading.',
    'tag-as-text': 'Something in angle brackets is shown as written.',
  }),
];

/** Rules of one level: what each looks for, by its name. */
function rulesOf(level: Level, abouts: Readonly<Record<string, string>>): readonly RuleAbout[] {
  return Object.entries(abouts).map(([name, about]) => ({ name, level, about }));
}
