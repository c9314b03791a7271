import type { Lesson } from '../../core/lesson/lesson.ts';
import { formulasIn } from '../../core/lesson/markdown/read-formulas.ts';
import type { Problem } from '../../core/problem.ts';
import { mathFault } from './math.ts';

/** Formulas of a lesson that TeX does not understand; each is shown as its source. */
export function mathProblems(lesson: Lesson): readonly Problem[] {
  if (!lesson.usesMath) return [];
  return lesson.slides.flatMap(formulasIn).flatMap(({ tex, line, column }) => {
    const fault = mathFault(tex);
    if (fault === undefined) return [];
    const message = `This formula cannot be set, so its source is shown. TeX says: ${fault}.`;
    return [{ file: lesson.file, line, column, rule: 'formula', level: 'warning', message }];
  });
}
