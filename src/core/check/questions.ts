import type { Quiz } from '../lesson/quiz.ts';
import { quoted } from '../problem.ts';
import type { CheckedLesson, CheckedSlide, Finding, Rule } from './rule.ts';

/** Questions that nobody can answer. */
export const quizAnswers: Rule = {
  name: 'quiz-answer',
  level: 'warning',
  about: 'A question has no right answer, or nothing but right ones.',
  check: (lesson) => eachQuiz(lesson, answerFault),
};

/** That no option is right is told by reading. */
function answerFault({ options }: Quiz): string | undefined {
  return options.length > 1 && options.every(({ right }) => right)
    ? 'Every option of this question is right: mark the wrong ones with “Incorrect: why”.'
    : undefined;
}

/** Options that say the same. */
export const quizOptions: Rule = {
  name: 'quiz-options',
  level: 'warning',
  about: 'A question has a single option, or the same option twice.',
  check: (lesson) => eachQuiz(lesson, optionsFault),
};

function optionsFault({ options }: Quiz): string | undefined {
  if (options.length < 2) return 'This question has a single option: add the others.';
  const texts = options.map(({ text }) => text.trim().toLowerCase());
  const twice = options.find((_, index) => texts.indexOf(texts[index] ?? '') < index);
  return twice === undefined
    ? undefined
    : `Two options say the same, ${quoted(twice.text)}: change one of them.`;
}

/** Quizzes in which nothing is asked. */
export const quizWithoutQuestions: Rule = {
  name: 'quiz-empty',
  level: 'warning',
  about: 'A quiz has no question that can be answered.',
  check: ({ lesson }) =>
    lesson.kind === 'quiz' && lesson.slides.every(({ quiz }) => quiz === undefined)
      ? [
          {
            line: lesson.slides[0]?.line ?? 1,
            column: 1,
            message:
              'This quiz has no question that can be answered: list the options and put “Correct: why” or “Incorrect: why” under each.',
          },
        ]
      : [],
};

function eachQuiz(
  { slides }: CheckedLesson,
  faultOf: (quiz: Quiz) => string | undefined,
): readonly Finding[] {
  return slides.flatMap((checked) => {
    const { quiz } = checked.slide;
    const message = quiz === undefined ? undefined : faultOf(quiz);
    return message === undefined ? [] : [{ line: optionsLine(checked), column: 1, message }];
  });
}

/** Where the options of a question begin. */
function optionsLine({ slide, tokens }: CheckedSlide): number {
  const list = tokens.find(({ meta }) => meta?.['quiz'] === true);
  return slide.line + (list?.map?.[0] ?? 0);
}
