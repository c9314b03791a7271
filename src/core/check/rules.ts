import { emptyHeadings } from './headings.ts';
import { deadLinks, missingFiles } from './links.ts';
import { imageAlt, videoCaptions } from './pictures.ts';
import { quizAnswers, quizOptions, quizWithoutQuestions } from './questions.ts';
import type { Rule } from './rule.ts';
import { repeatedTitles } from './slides.ts';
import { plannedTime } from './time.ts';

/** What is checked in every lesson beside what reading it found already. */
export const rules: readonly Rule[] = [
  missingFiles,
  deadLinks,
  imageAlt,
  videoCaptions,
  emptyHeadings,
  quizAnswers,
  quizOptions,
  quizWithoutQuestions,
  plannedTime,
  repeatedTitles,
];
