import { Current } from './current.tsx';
import type { Desk } from './desk.ts';
import { Next } from './next.tsx';
import { Notes } from './notes.tsx';
import { Strip } from './strip.tsx';
import { Time } from './time.tsx';
import { Tools } from './tools.tsx';
import { Other, Where } from './where.tsx';

/** The whole presenter. Where its parts stand is a matter of its sheet. */
export function View({ desk }: { readonly desk: Desk }) {
  return (
    <div class="pv-grid">
      <Where desk={desk} />
      <Other desk={desk} />
      <Current desk={desk} />
      <Time desk={desk} />
      <Notes desk={desk} />
      <Next desk={desk} />
      <Tools desk={desk} />
      <Strip key={desk.model.fitted.value} desk={desk} />
    </div>
  );
}
