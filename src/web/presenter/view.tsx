import { Current } from './current.tsx';
import type { Desk } from './desk.ts';
import { Next } from './next.tsx';
import { Notes } from './notes.tsx';
import { Split } from './split.tsx';
import { Strip } from './strip.tsx';
import { Time } from './time.tsx';
import { Tools } from './tools.tsx';
import { Gap, Other, Where } from './where.tsx';

/** The whole presenter. Where its parts stand is a matter of its sheet. */
export function View({ desk }: { readonly desk: Desk }) {
  const { slide, stack, strip } = desk.model.panes.value;
  return (
    <div class="pv-grid" style={{ '--slide': slide, '--stack': stack, '--strip': strip }}>
      <Where desk={desk} />
      <Other desk={desk} />
      <Gap desk={desk} />
      <Current desk={desk} />
      <Split desk={desk} name="slide" />
      <Split desk={desk} name="stack" />
      <Time desk={desk} />
      <Notes desk={desk} />
      <Next desk={desk} />
      <Tools desk={desk} />
      <Split desk={desk} name="strip" />
      <Strip key={desk.model.fitted.value} desk={desk} />
    </div>
  );
}
