import type { LessonKind } from '../../core/lesson/lesson.ts';

/** What a new lesson is begun with. */
export interface NewLesson {
  readonly title: string;
  /** As in front matter: `Section-2-Networks`; undefined for a lesson that stands in none. */
  readonly section: string | undefined;
  readonly lesson: number;
  /** For hands-on and quizzes: their place under the lesson. */
  readonly order: number | undefined;
  readonly kind: LessonKind;
}

/** A file to write, by its path below the new folder. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** A course to begin with: its settings, one lesson and one quiz that show how both are written. */
export function newCourseFiles(title: string): readonly NewFile[] {
  const begin = { section: 'Section-1-First-Steps', lesson: 1 };
  const lessons: readonly NewLesson[] = [
    { ...begin, title: 'A First Lesson', order: undefined, kind: 'lesson' },
    { ...begin, title: 'Quiz: First Steps', order: 1, kind: 'quiz' },
  ];
  return [
    { path: 'course.yml', text: `title: ${yamlText(title)}\nlang: en\nstage: '16:9'\n` },
    ...lessons.map((lesson) => ({
      path: `${sectionFolder(lesson.section)}/${newLessonFile(lesson)}`,
      text: newLessonText(lesson),
    })),
  ];
}

/** The text of a new lesson: its front matter, and slides to write over. */
export function newLessonText(lesson: NewLesson): string {
  return `${frontMatter(lesson)}\n${bodies[lesson.kind](lesson.title)}`;
}

/** The name of its file: `3-1-hands-on-a-first-alarm.md`. */
export function newLessonFile({ title, lesson, order, kind }: NewLesson): string {
  const numbers = order === undefined ? [lesson] : [lesson, order];
  const words = slug(title);
  const told = kind !== 'lesson' && !words.startsWith(kind) ? [kind] : [];
  return `${[...numbers.map(String), ...told, words].join('-')}.md`;
}

/** The folder of a section: `section-2-networks`; empty for none. */
export function sectionFolder(section: string | undefined): string {
  return section === undefined ? '' : slug(section);
}

function slug(words: string): string {
  const plain = words
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase();
  return plain.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, '') || 'lesson';
}

function frontMatter({ title, section, lesson, order, kind }: NewLesson): string {
  const lines = [
    `title: ${yamlText(title)}`,
    section === undefined ? '' : `section: ${yamlText(section)}`,
    `lesson: ${String(lesson)}`,
    order === undefined ? '' : `order: ${String(order)}`,
    kind === 'lesson' ? '' : `kind: ${kind}`,
  ];
  return `---\n${lines.filter((line) => line !== '').join('\n')}\n---\n`;
}

/** Text in single quotes, which YAML reads as it is. */
function yamlText(text: string): string {
  return `'${text.replaceAll(/[\r\n]+/g, ' ').replaceAll("'", "''")}'`;
}

const bodies: Readonly<Record<LessonKind, (title: string) => string>> = {
  lesson: (title) => `### ${title}

Say in two or three sentences what this lesson is about and why it matters. They stand on the cover.

Note:
What you want to say and not to show. Only you see this, in the presenter view.

<!-- pagebreak -->

#### What a Slide Is

- **Text**: Write as you speak. Everything between two pagebreaks is one slide, and Lectern finds the size at which it fits.
- **Lead-ins**: A list whose items begin with bold words becomes columns.
- **Notes**: What follows “Note:” is for you alone.

<!-- pagebreak -->

#### Summary

Say again, in one sentence, what to take home.
`,
  'hands-on': (title) => `### ${title}

Say what will stand at the end, and what is needed before the start.

<!-- pagebreak -->

#### Step 1: Prepare

1. Open the console.
2. Choose 'Settings'.

Note:
What goes wrong here most often, and how to get out of it.

<!-- pagebreak -->

#### Step 2: Do It

1. Say one thing to do in each line.
2. Say what one should see then.
`,
  quiz: (title) => `### ${title}

<!-- pagebreak -->

#### Question 1:

What do you want to ask?

- A) An answer that sounds right
  - Incorrect: Say why it is not.
- B) The right answer
  - Correct: Say why it is.
- C) A common mistake
  - Incorrect: Say what is behind it.
`,
};
