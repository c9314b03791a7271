import { readStored, writeStored } from './storage.ts';

export const themeNames = ['light', 'dark', 'hc-light', 'hc-dark'] as const;

export type ThemeName = (typeof themeNames)[number];

const key = 'lectern.theme';
const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'] as const;

/** The theme the page wears now. */
export function currentTheme(): ThemeName {
  return decodeTheme(document.documentElement.dataset['theme']) ?? systemTheme();
}

/** What was chosen in this browser; undefined while the page follows the system. */
export function chosenTheme(): ThemeName | undefined {
  return decodeTheme(readStored(key));
}

/** Wears a theme from now on; undefined follows the system again. */
export function chooseTheme(theme: ThemeName | undefined): void {
  writeStored(key, theme);
  wear(theme ?? systemTheme());
}

/** Light, dark, high contrast light, high contrast dark, light again. Returns the theme that is worn now. */
export function cycleTheme(): ThemeName {
  const next = themeNames[(themeNames.indexOf(currentTheme()) + 1) % themeNames.length] ?? 'light';
  chooseTheme(next);
  return next;
}

/**
 * Follows the system until somebody chooses, and other windows of the site when they do. Calls back when the page wears
 * another theme. Returns the undo.
 */
export function watchTheme(onChange: (theme: ThemeName) => void): () => void {
  const follow = (): void => {
    wear(chosenTheme() ?? systemTheme());
  };
  const observer = new MutationObserver(() => {
    onChange(currentTheme());
  });
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const media = queries.map((query) => window.matchMedia(query));
  for (const list of media) list.addEventListener('change', follow);
  window.addEventListener('storage', follow);
  return () => {
    observer.disconnect();
    for (const list of media) list.removeEventListener('change', follow);
    window.removeEventListener('storage', follow);
  };
}

function wear(theme: ThemeName): void {
  const { dataset } = document.documentElement;
  if (dataset['theme'] !== theme) dataset['theme'] = theme;
}

function systemTheme(): ThemeName {
  const [dark, contrast] = queries.map((query) => window.matchMedia(query).matches);
  const scheme = dark === true ? 'dark' : 'light';
  return contrast === true ? `hc-${scheme}` : scheme;
}

function decodeTheme(value: unknown): ThemeName | undefined {
  return themeNames.find((name) => name === value);
}
