import type { StageSet } from './set.ts';
import type { Talker } from './talker.ts';

type NearSet = Pick<StageSet, 'stage' | 'draw'>;

/** Fits all slides anew. There may be fewer pages now than where the talk is. */
export function refit(set: NearSet, talker: Talker): void {
  set.stage.refit();
  talker.settle();
  prepareNear(set, talker);
}

/** Makes what comes next ready: the slides beside the current one are fitted, and their diagrams drawn. */
export function prepareNear({ stage, draw }: NearSet, talker: Talker): void {
  const drawAndFit = async (slide: number): Promise<void> => {
    if (!(await draw(slide))) return;
    stage.refit(slide);
    talker.settle();
  };
  stage.prepareNear();
  const { slide } = talker.talk.position;
  for (const near of [slide, slide + 1, slide - 1]) void drawAndFit(near);
}
