import type { Lesson } from '../lesson/lesson.ts';
import type { Problem } from '../problem.ts';

/**
 * The hue a section is bound in. Section n takes cloth (n - 1) mod 8; no section is graphite. A course with an accent is
 * bound in its own, all of it.
 */
export const cloths = [
  'cobalt',
  'pine',
  'brick',
  'violet',
  'petrol',
  'bronze',
  'mulberry',
  'olive',
] as const;
export type Cloth = (typeof cloths)[number] | 'graphite' | 'own';

/** A lesson at its place in the course. */
export interface Entry {
  readonly lesson: Lesson;
  /** Its address below the site's root, without leading, with trailing slash: `section-7-ecs/3-understanding-serverless-computing/`. */
  readonly address: string;
  /** As shown beside it: `7.3`, `7.3.1` for an item under it, `7.Q1` for a quiz; empty when it has no numbers. */
  readonly label: string;
  /** Planned minutes, or minutes reckoned from its words; at least 1. */
  readonly minutes: number;
  /** Hands-on and quizzes under this lesson, in order. Items have none of their own. */
  readonly items: readonly Entry[];
  /** Of a quiz that says so: the numbers of the lessons it covers, rising. Empty for everything else. */
  readonly covers: readonly number[];
}

/** A group of lessons. */
export interface Section {
  /** As written in the front matter, or empty for lessons without one. */
  readonly key: string;
  /** From `Section-7-ECS`: 7. */
  readonly number: number | undefined;
  /** `Section 7 · ECS`. */
  readonly title: string;
  /** What follows the number: `ECS`; `Section 9` when there is nothing. */
  readonly name: string;
  readonly cloth: Cloth;
  readonly entries: readonly Entry[];
}

/** What `course.yml` may say. */
export interface CourseSettings {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly author: string | undefined;
  readonly lang: string | undefined;
  /** The origins whose pages may show lessons in a frame: `https://learn.example.org`. */
  readonly embed: readonly string[];
  /** Where the site will stand, for links that must be absolute; ends with a slash. */
  readonly url: string | undefined;
  readonly condense: boolean;
  /** The shape of the stage: 1280 × 720 or 960 × 720. */
  readonly stage: '16:9' | '4:3';
  readonly footer: string | undefined;
  /** A CSS colour that replaces the cloths. */
  readonly accent: string | undefined;
  /** An image beside course.yml. */
  readonly logo: string | undefined;
  /** CSS files beside course.yml, after Lectern's own. */
  readonly css: readonly string[];
  /** How the notes go out with the site: for whoever finds their file, not at all, or encrypted. */
  readonly notes: 'public' | 'none' | 'locked';
  /** Rules of `check` that the whole course does without. */
  readonly ignore: readonly string[];
}

/** A folder of lessons, ordered and addressed. */
export interface Course {
  readonly settings: CourseSettings;
  readonly title: string;
  readonly sections: readonly Section[];
  /** Problems of the lessons and of the course, by file and line. */
  readonly problems: readonly Problem[];
}
