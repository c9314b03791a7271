import type { FrontMatter, LessonKind } from '../lesson.ts';

const quiz = /^quiz\b|\bquiz(?:[-\s#]*\d+)?\s*$/i;
const handsOn =
  /^hands[-‐‑\s]?on\b|\(hands[-‐‑\s]?on\)\s*$|\bhands[-‐‑\s]?on\s*(?:guide|lab|exercise|activity)?\s*$/i;

/** What a lesson is for: as its front matter says, else from its title, else by standing under another lesson. */
export function kindOf(front: FrontMatter, title: string): LessonKind {
  if (front.kind !== undefined) return front.kind;
  if (quiz.test(title)) return 'quiz';
  if (handsOn.test(title) || front.order !== undefined) return 'hands-on';
  return 'lesson';
}
