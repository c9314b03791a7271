import type { Store } from './storage.ts';

/** The themes, in the order in which the switch goes round. */
export const themes = ['light', 'dark', 'hc-dark', 'hc-light'] as const;
export type Theme = (typeof themes)[number];

/** A theme, or whatever the system says. */
export type ThemeChoice = Theme | 'system';

/** Light, dark and high contrast: what was chosen, else what the system asks for, followed as it changes. */
export interface ThemeSwitch {
  readonly choice: ThemeChoice;
  readonly theme: Theme;
  choose(choice: ThemeChoice): void;
  /** Chooses the theme after the one that is shown, and returns it. */
  next(): Theme;
  /** Stops following the system. */
  dispose(): void;
}

const key = 'lectern.theme';
const darkQuery = '(prefers-color-scheme: dark)';
const contrastQuery = '(prefers-contrast: more)';

/** Sets `data-theme` on the root; the boot script has set it once already, before the first paint. */
export function createThemeSwitch(store: Store, root = document.documentElement): ThemeSwitch {
  const queries = [window.matchMedia(darkQuery), window.matchMedia(contrastQuery)];
  const chosen = (): ThemeChoice => parseTheme(store.read(key)) ?? 'system';
  const current = (): Theme => themeOf(chosen());
  const apply = (): void => {
    root.dataset['theme'] = current();
  };
  const choose = (choice: ThemeChoice): void => {
    if (choice === 'system') store.remove(key);
    else store.write(key, choice);
    apply();
  };
  for (const query of queries) query.addEventListener('change', apply);
  apply();
  return {
    get choice() {
      return chosen();
    },
    get theme() {
      return current();
    },
    choose,
    next() {
      const after = themes[(themes.indexOf(current()) + 1) % themes.length] ?? 'light';
      choose(after);
      return after;
    },
    dispose() {
      for (const query of queries) query.removeEventListener('change', apply);
    },
  };
}

/** A stored word → a theme, when it is the name of one. */
export function parseTheme(word: string | undefined): Theme | undefined {
  return themes.find((theme) => theme === word);
}

function themeOf(choice: ThemeChoice): Theme {
  if (choice !== 'system') return choice;
  const shade = window.matchMedia(darkQuery).matches ? 'dark' : 'light';
  return window.matchMedia(contrastQuery).matches ? `hc-${shade}` : shade;
}
