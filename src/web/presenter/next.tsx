import type { Desk } from './desk.ts';
import { describeNext } from './describe-next.ts';
import { Picture } from './picture.tsx';
import { ui } from '../parts/ui.ts';

const words = ui.presenter.next;

/** The step that comes next: its picture and what it is called. */
export function Next({ desk }: { readonly desk: Desk }) {
  const { talk, atEnd, fitted } = desk.model;
  const { lesson, pages } = desk.set;
  const next = describeNext(pages, talk.value.position, fitted.value);
  return (
    <section class="pv-next" aria-label={words.title}>
      {next && <Picture desk={desk} at={next.at} />}
      <div class="pv-words">
        {next ? (
          <>
            <p>{words.title}</p>
            <h2>{next.title}</h2>
            <p>{next.words}</p>
          </>
        ) : (
          <>
            <h2>{words.end}</h2>
            <p>{lesson.next ? words.lesson(lesson.next.title) : words.endOfCourse}</p>
            {lesson.next && (
              <button
                type="button"
                class={atEnd.value ? 'button solid' : 'button outlined'}
                onClick={desk.goOn}
              >
                {words.goOn}
              </button>
            )}
          </>
        )}
      </div>
    </section>
  );
}
