/**
 * Every English word of the interface, by room. A plain string, or a function where a number or a name goes in. Other
 * languages have the same shape.
 */
export const en = {
  kinds: { lesson: 'Lesson', 'hands-on': 'Hands-on', quiz: 'Quiz' },
} as const;
