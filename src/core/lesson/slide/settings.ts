import { didYouMean, quoted } from '../../problem.ts';
import { parseDuration } from '../duration.ts';
import { layoutNames, type LayoutName } from '../layout.ts';
import type { SlideSettings } from '../lesson.ts';

/** A setting that could not be used, and why. */
export interface SettingFault {
  readonly rule: string;
  readonly message: string;
}

type Draft = { -readonly [Key in keyof SlideSettings]: SlideSettings[Key] };

/** The settings of a slide that says nothing. */
export const noSettings: SlideSettings = {
  layout: undefined,
  background: undefined,
  classes: [],
  duration: undefined,
  hidden: false,
};

const keys = ['layout', 'background', 'class', 'duration', 'hidden'];
/** What Reveal's own `<!-- .slide: … -->` calls these. */
const revealKeys = new Map([
  ['data-background', 'background'],
  ['data-background-color', 'background'],
  ['data-background-image', 'background'],
  ['data-visibility', 'hidden'],
  ['data-state', 'class'],
  ['data-timing', 'seconds'],
]);
const pair = /([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+(?:\([^)]*\))?)))?|(\S)/g;
/** Classes with which the deck tells slides apart. */
const ownClasses = new Set(['slide', 'present', 'past', 'future', 'stack', 'unseen', 'reveal']);

/** Reads `layout=rows background="…" hidden` onto settings that are there already. */
export function readSettings(
  words: string,
  before: SlideSettings,
): { readonly settings: SlideSettings; readonly faults: readonly SettingFault[] } {
  const settings: Draft = { ...before };
  const faults: SettingFault[] = [];
  for (const [whole, name, doubled, single, bare] of words.slice(0, 4000).matchAll(pair)) {
    const value = doubled ?? single ?? bare;
    const fault =
      name === undefined
        ? `${quoted(whole)} is not a setting: write name=value, with quotes around values that hold spaces.`
        : applySetting(settings, revealKeys.get(name.toLowerCase()) ?? name.toLowerCase(), value);
    if (fault !== undefined)
      faults.push(typeof fault === 'string' ? { rule: 'slide-setting', message: fault } : fault);
  }
  return { settings, faults };
}

function applySetting(
  settings: Draft,
  key: string,
  value: string | undefined,
): SettingFault | string | undefined {
  if (key === 'hidden') {
    settings.hidden = value === undefined || /^(?:true|yes|hidden)$/i.test(value);
    return undefined;
  }
  if (!keys.includes(key) && key !== 'seconds') {
    return `There is no slide setting ${quoted(key)}; there are ${keys.join(', ')}.${didYouMean(key, keys)}`;
  }
  if (value === undefined || value.trim() === '')
    return `The setting “${key}” needs a value: ${key}=….`;
  switch (key) {
    case 'layout':
      return applyLayout(settings, value);
    case 'background':
      settings.background = value.trim();
      return undefined;
    case 'class':
      return applyClasses(settings, value);
    default:
      return applyDuration(settings, key === 'seconds' ? `${value}s` : value);
  }
}

function applyLayout(settings: Draft, value: string): SettingFault | undefined {
  const layout = layoutNames.find((name): name is LayoutName => name === value.toLowerCase());
  if (layout === undefined) {
    const message = `There is no layout ${quoted(value)}; there are ${layoutNames.join(', ')}.${didYouMean(value, layoutNames)}`;
    return { rule: 'layout-unknown', message };
  }
  settings.layout = layout;
  return undefined;
}

function applyClasses(settings: Draft, value: string): string | undefined {
  const names = value.split(/[\s.]+/).filter(Boolean);
  const wrong = names.find(
    (name) => !/^[\p{L}_-][\p{L}\p{N}_-]*$/u.test(name) || ownClasses.has(name),
  );
  const fine = names.filter((name) => name !== wrong && !settings.classes.includes(name));
  settings.classes = [...settings.classes, ...fine];
  return wrong === undefined
    ? undefined
    : `${quoted(wrong)} cannot be a class: use letters, digits, - and _, and none of Lectern's own names.`;
}

function applyDuration(settings: Draft, value: string): string | undefined {
  settings.duration = parseDuration(value);
  return settings.duration === undefined
    ? `${quoted(value)} is not a duration: write 2m, 90s or 1h30.`
    : undefined;
}
