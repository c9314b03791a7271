import type { RuleAbout } from './rule.ts';

/** What is told while lessons and settings are read, in every command. The names are held against the sources by a test. */
export const readingRules: readonly RuleAbout[] = [
  {
    name: 'pagebreak-typo',
    level: 'error',
    about: 'A comment is close to a pagebreak and is none.',
  },
  { name: 'slide-empty', level: 'hint', about: 'Nothing stands between two pagebreaks.' },
  {
    name: 'slide-setting',
    level: 'error',
    about: 'A setting of a slide does not exist or has no such value.',
  },
  { name: 'slide-overload', level: 'error', about: 'A slide is too deep or too large to be read.' },
  { name: 'layout-unknown', level: 'error', about: 'There is no layout of this name.' },
  { name: 'foreign-setting', level: 'hint', about: 'A setting of another tool does nothing here.' },
  {
    name: 'front-matter-form',
    level: 'warning',
    about: 'The lines around the front matter are not as they should be.',
  },
  { name: 'front-matter-yaml', level: 'error', about: 'The front matter is not YAML.' },
  {
    name: 'front-matter-value',
    level: 'warning',
    about: 'A key of the front matter has a value that means nothing.',
  },
  { name: 'front-matter-key', level: 'hint', about: 'A key of the front matter means nothing.' },
  { name: 'front-matter-size', level: 'error', about: 'The front matter is larger than 64 KiB.' },
  { name: 'lesson-empty', level: 'warning', about: 'A lesson has no text.' },
  { name: 'lesson-size', level: 'error', about: 'A lesson is larger than 5 MB.' },
  {
    name: 'lesson-slides',
    level: 'error',
    about: 'A lesson has more slides than one lesson may have.',
  },
  {
    name: 'duplicate-number',
    level: 'warning',
    about: 'Two lessons of a section have the same number.',
  },
  {
    name: 'orphan-item',
    level: 'warning',
    about: 'A hands-on or a quiz has no lesson to stand under.',
  },
  { name: 'section-number', level: 'warning', about: 'Two sections have the same number.' },
  {
    name: 'course-setting',
    level: 'warning',
    about: 'A setting in course.yml does not exist or has no such value.',
  },
  { name: 'course-yaml', level: 'error', about: 'course.yml is not YAML.' },
  { name: 'block-open', level: 'warning', about: 'A ::: block is never closed.' },
  { name: 'fence-unclosed', level: 'error', about: 'Code is never closed.' },
  { name: 'comment-unclosed', level: 'error', about: 'A comment has no end.' },
  { name: 'comment-nested', level: 'warning', about: 'A comment begins inside another.' },
  { name: 'notes-unclosed', level: 'warning', about: 'Notes have no end.' },
  {
    name: 'notes-heading',
    level: 'warning',
    about: 'A heading became part of the notes above it.',
  },
  {
    name: 'heading-skip',
    level: 'hint',
    about: 'A heading is more than one level below the one before.',
  },
  { name: 'heading-by-rule', level: 'hint', about: 'A --- makes the words above it a heading.' },
  {
    name: 'remote-image',
    level: 'warning',
    about: 'A picture lies on another site and is not loaded.',
  },
  { name: 'html-removed', level: 'warning', about: 'An HTML element was left out.' },
  { name: 'html-attribute', level: 'warning', about: 'An HTML attribute was left out.' },
  { name: 'tag-as-text', level: 'hint', about: 'Something in angle brackets is shown as written.' },
  { name: 'footnote-missing', level: 'warning', about: 'A footnote is referred to and not there.' },
  { name: 'footnote-unused', level: 'warning', about: 'Nothing refers to a footnote.' },
  { name: 'formula', level: 'warning', about: 'A formula cannot be set.' },
  {
    name: 'bidi-control',
    level: 'warning',
    about: 'A sign that cannot be seen turns the direction of code.',
  },
  { name: 'encoding', level: 'warning', about: 'A file is not plain text in UTF-8.' },
];
