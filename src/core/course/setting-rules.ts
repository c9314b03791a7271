import type { CourseSettings } from './course.ts';

/** How one key of `course.yml` is read: undefined when the value is not what the setting wants. */
export interface SettingRule {
  readonly wants: string;
  readonly read: (value: unknown) => string | boolean | readonly string[] | undefined;
}

const words: SettingRule = { wants: 'words on one line', read: readWords };

const rules: Readonly<Record<keyof CourseSettings, SettingRule>> = {
  title: words,
  description: words,
  author: words,
  footer: words,
  lang: { wants: 'a language tag such as `en`, `de` or `pt-BR`', read: readLanguage },
  url: {
    wants: 'the full address of the site, such as `https://example.org/course/`',
    read: readUrl,
  },
  embed: {
    wants:
      'the origin of a site that may frame lessons, such as `https://learn.example.org`, or a list',
    read: readOrigins,
  },
  condense: { wants: '`true` or `false`', read: readSwitch },
  stage: { wants: "`'16:9'` or `'4:3'`", read: readStage },
  accent: { wants: 'a CSS colour such as `#0b6bcb` or `rebeccapurple`', read: readColour },
  logo: { wants: 'the path of an image beside course.yml', read: readPath },
  css: { wants: 'the path of a CSS file beside course.yml, or a list of them', read: readPaths },
  notes: {
    wants: '`public`, `none` or `locked`; until then the site has no notes',
    read: readNotes,
  },
  ignore: { wants: 'the name of a rule of `lectern check`, or a list of them', read: readNames },
};

export const settingRules: ReadonlyMap<string, SettingRule> = new Map(Object.entries(rules));

function readWords(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return undefined;
  const plain = value.replace(/\s+/g, ' ').trim();
  return plain === '' ? undefined : plain;
}

function readLanguage(value: unknown): string | undefined {
  return typeof value === 'string' && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(value)
    ? value
    : undefined;
}

function readUrl(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^https?:\/\/[^\s/?#]+[^\s?#]*$/i.test(value)) return undefined;
  return value.endsWith('/') ? value : `${value}/`;
}

function readOrigins(value: unknown): readonly string[] | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const origins = list.map((one) =>
    typeof one === 'string' ? /^https?:\/\/[\w.-]+(?::\d+)?(?=\/?$)/i.exec(one)?.[0] : undefined,
  );
  return origins.every((origin) => origin !== undefined)
    ? origins.map((origin) => origin.toLowerCase())
    : undefined;
}

function readSwitch(value: unknown): boolean | undefined {
  if (value === 'yes' || value === 'on') return true;
  if (value === 'no' || value === 'off') return false;
  return typeof value === 'boolean' ? value : undefined;
}

function readNotes(value: unknown): 'public' | 'none' | 'locked' | undefined {
  const isSwitch = readSwitch(value);
  if (isSwitch !== undefined) return isSwitch ? 'public' : 'none';
  return value === 'public' || value === 'none' || value === 'locked' ? value : undefined;
}

/** YAML reads `16:9` and `4:3` without quotes as numbers to the base of 60. */
function readStage(value: unknown): '16:9' | '4:3' | undefined {
  if (value === 16 * 60 + 9 || value === '16:9' || value === '16/9') return '16:9';
  return value === 4 * 60 + 3 || value === '4:3' || value === '4/3' ? '4:3' : undefined;
}

function readColour(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const colour = value.trim();
  const isColour =
    /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(colour) ||
    /^[a-z]{3,25}$/i.test(colour) ||
    /^(?:rgb|hsl|hwb|lab|lch|oklab|oklch)\([\d\s.,%/a-z+-]*\)$/i.test(colour);
  return isColour ? colour : undefined;
}

function readPath(value: unknown): string | undefined {
  const isLocal = typeof value === 'string' && !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(value);
  return isLocal && value.trim() !== '' ? value.trim() : undefined;
}

function readPaths(value: unknown): readonly string[] | undefined {
  const list = (Array.isArray(value) ? value : [value]).map(readPath);
  return list.every((path) => path !== undefined) ? list : undefined;
}

function readNames(value: unknown): readonly string[] | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const names = list.flatMap((name) => (typeof name === 'string' ? name.split(/[\s,]+/) : ['?']));
  return names.every((name) => /^[a-z]+(?:-[a-z]+)*$/.test(name)) ? names : undefined;
}
