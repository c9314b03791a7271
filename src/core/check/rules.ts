import { codeLanguages } from './code.ts';
import { emptyHeadings } from './headings.ts';
import { leftovers, linksAsText, shownNotes } from './leftovers.ts';
import { deadLinks, linkWords, missingFiles } from './links.ts';
import { imageAlt, videoCaptions } from './pictures.ts';
import { quizAnswers, quizOptions, quizWithoutQuestions } from './questions.ts';
import type { Rule } from './rule.ts';
import { lessonTitles, repeatedSlides, repeatedTitles } from './slides.ts';
import { plannedTime } from './time.ts';

/** What is checked in every lesson beside what reading it found already. */
export const rules: readonly Rule[] = [
  missingFiles,
  deadLinks,
  linksAsText,
  linkWords,
  imageAlt,
  videoCaptions,
  lessonTitles,
  emptyHeadings,
  quizAnswers,
  quizOptions,
  quizWithoutQuestions,
  plannedTime,
  repeatedTitles,
  repeatedSlides,
  shownNotes,
  leftovers,
  codeLanguages,
];
