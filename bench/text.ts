/** Prose that is the same in every run, about as dense as real lessons: 57 words a slide in the middle, 105 at p90. */

const subjects =
  'The service,A subnet,Each function,The bucket,An operator,This policy,The queue'.split(',');
const verbs = 'stores,routes,encrypts,replicates,monitors,limits,charges for,retires'.split(',');
const objects =
  'requests from two regions,objects that nobody reads,a copy in another zone,every call to the interface,the traffic of a busy morning,keys that were rotated last week'.split(
    ',',
  );
const tails =
  'so that a fault stays small,without a server to patch,while the bill stays predictable,before anyone notices,as long as the alarm is silent'.split(
    ',',
  );

/** A slide as Markdown: a heading, and a paragraph or a list with lead-ins. */
export function slideText(number: number): string {
  const title = `#### Slide ${String(number)}: ${pick(verbs, number)} and ${pick(verbs, number + 3)}`;
  const body = number % 3 === 0 ? paragraph(number, 3 + (number % 4)) : entries(number);
  return `${title}\n\n${body}`;
}

/** A lesson of so many slides, as a file. */
export function lessonText(slides: number, number = 1): string {
  const front = `---\ntitle: 'Lesson ${String(number)} of the bench'\nsection: Section-1-Bench\nlesson: ${String(number)}\n---\n\n`;
  const texts = Array.from({ length: slides }, (_, index) => slideText(index + 1 + number));
  return `${front}${texts.join('\n\n<!-- pagebreak -->\n\n')}\n`;
}

/** The Markdown of a lesson without front matter, its slides apart, for those that split in another way. */
export function slideTexts(slides: number): readonly string[] {
  return Array.from({ length: slides }, (_, index) => slideText(index + 2));
}

function entries(number: number): string {
  const count = 2 + (number % 4);
  return Array.from(
    { length: count },
    (_, index) => `- **Point ${String(index + 1)}**: ${paragraph(number + index * 7, 1)}`,
  ).join('\n');
}

function paragraph(number: number, sentences: number): string {
  return Array.from({ length: sentences }, (_, index) => sentence(number * 5 + index)).join(' ');
}

function sentence(seed: number): string {
  return `${pick(subjects, seed)} ${pick(verbs, seed * 3)} ${pick(objects, seed * 7)} ${pick(tails, seed * 11)}.`;
}

function pick(words: readonly string[], seed: number): string {
  return words[seed % words.length] ?? '';
}
