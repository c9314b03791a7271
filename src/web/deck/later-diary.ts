import type { Diary } from '../parts/diary.ts';
import { listenToAnswers } from '../parts/quiz.ts';
import type { DeckOptions } from './set.ts';

/** The learner's diary in the deck: what keeps it is loaded after the first slide is there. */
export type LaterDiary = Pick<Diary, 'see' | 'dispose'>;

export function createLaterDiary({ page, lesson, store }: DeckOptions): LaterDiary {
  let loading: Promise<Diary> | undefined;
  const load = async (): Promise<Diary> => {
    const { keepDiary } = await import('../parts/diary.ts');
    return keepDiary(page, lesson, store);
  };
  const use = async (act: (diary: Diary) => void): Promise<void> => {
    try {
      act(await (loading ??= load()));
    } catch (error) {
      // The network is gone: the lesson goes on without being kept.
      console.warn('What was seen cannot be kept.', error);
    }
  };
  const stopListening = listenToAnswers(
    (slide, right) =>
      void use((diary) => {
        diary.answer(slide, right);
      }),
  );
  return {
    see(slide) {
      window.setTimeout(
        () =>
          void use((diary) => {
            diary.see(slide);
            if (slide === lesson.slides) diary.reachEnd();
          }),
      );
    },
    dispose() {
      stopListening();
      if (loading !== undefined)
        void use((diary) => {
          diary.dispose();
        });
    },
  };
}
