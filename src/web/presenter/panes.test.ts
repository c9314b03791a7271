import { describe, expect, it } from 'vitest';
import { createStore } from '../parts/storage.ts';
import { readPanes, withPane, writePanes } from './panes.ts';

const blocked = () =>
  createStore(() => {
    throw new Error('Storage is blocked.');
  });

describe('the panes of the presenter', () => {
  it('are kept, each within its limits', () => {
    const store = blocked();
    writePanes(store, withPane(withPane({}, 'slide', 99), 'strip', 12.34));
    expect(readPanes(store)).toEqual({ slide: 75, strip: 12.3 });
  });

  it('go back to what the sheet says', () => {
    expect(withPane({ slide: 40, strip: 12 }, 'slide', undefined)).toEqual({ strip: 12 });
  });

  it.each(['', 'null', '[]', '{"slide":"wide"}', '{"slide":null,"door":3}', '{"slide":1e999}'])(
    'are as the sheet says when storage holds %j',
    (text) => {
      const store = blocked();
      store.write('lectern.panes', text);
      expect(readPanes(store)).toEqual({});
    },
  );
});
