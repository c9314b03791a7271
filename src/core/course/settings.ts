import parseFrontMatter from 'front-matter';
import { isRecord } from '../json.ts';
import { didYouMean, quoted, type Problem } from '../problem.ts';
import type { CourseSettings } from './course.ts';
import { settingRules } from './setting-rules.ts';

/** What `course.yml` says, and what is wrong with it. */
export interface ReadSettings {
  readonly settings: CourseSettings;
  readonly problems: readonly Problem[];
}

/** The settings of a course without a `course.yml`. */
export const defaultSettings: CourseSettings = {
  title: undefined,
  description: undefined,
  author: undefined,
  lang: undefined,
  embed: [],
  url: undefined,
  condense: false,
  stage: '16:9',
  footer: undefined,
  accent: undefined,
  logo: undefined,
  css: [],
  notes: 'public',
  ignore: [],
};

/** Reads `course.yml`. A value that cannot be used is told and left as if it were not there. */
export function parseCourseSettings(text: string, file: string): ReadSettings {
  const { values, problems } = parseYaml(text, file);
  const settings: Record<string, unknown> = {};
  const lines = text.split(/\r\n?|\n/);
  const told = Object.entries(values).flatMap(([key, value]): readonly Problem[] => {
    const place = { file, ...placeOf(lines, key) };
    const rule = settingRules.get(key);
    if (rule === undefined) return [{ ...place, ...unknownKey(key) }];
    if (value === null) return [];
    const read = rule.read(value);
    if (read !== undefined) settings[key] = read;
    const message = `${quoted(key)} must be ${rule.wants}.`;
    return read === undefined
      ? [{ ...place, rule: 'course-setting', level: 'error', message }]
      : [];
  });
  const read = { ...defaultSettings, ...keepClosed(text, settings), ...settings };
  return { settings: read, problems: [...problems, ...told] };
}

/** A file that says something about notes, and not in a way that is understood, must not publish them. */
function keepClosed(
  text: string,
  settings: Readonly<Record<string, unknown>>,
): Partial<CourseSettings> {
  const isSaid = /^["']?notes?["']?[ \t]*:[ \t]*[^\s#]/im.test(text);
  return isSaid && settings['notes'] === undefined ? { notes: 'none' } : {};
}

function unknownKey(key: string): Pick<Problem, 'rule' | 'level' | 'message'> {
  const message = `${quoted(key)} is not a setting of a course.${didYouMean(key, [...settingRules.keys()])}`;
  return { rule: 'course-setting', level: 'warning', message };
}

interface ReadYaml {
  readonly values: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

/** The YAML goes through the package that reads front matter, between fences that the file itself does not have. */
function parseYaml(text: string, file: string): ReadYaml {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const inner = lines.map((line) => (/^(?:---|\.\.\.)\s*$/.test(line) ? '' : line)).join('\n');
  try {
    const { attributes } = parseFrontMatter<unknown>(`---\n#\n${inner}\n---\n`);
    if (isRecord(attributes)) return { values: attributes, problems: [] };
    const message = 'A course.yml is a list of `key: value` lines, such as `title: My course`.';
    return { values: {}, problems: [problem({ file, line: 1, column: 1 }, message)] };
  } catch (error) {
    const { reason, line, column } = faultOf(error);
    const message = `This is not YAML: ${reason}. Put quotes around values that contain “: ” or “#”.`;
    return { values: {}, problems: [problem({ file, line, column }, message)] };
  }
}

function problem(place: Pick<Problem, 'file' | 'line' | 'column'>, message: string): Problem {
  return { ...place, rule: 'course-yaml', level: 'error', message };
}

/** Lines of the parser count from 0 and begin with the comment line put before the file's own. */
function faultOf(error: unknown): { reason: string; line: number; column: number } {
  const mark = isRecord(error) && isRecord(error['mark']) ? error['mark'] : {};
  const reason = isRecord(error) && typeof error['reason'] === 'string' ? error['reason'] : '';
  const line = typeof mark['line'] === 'number' ? mark['line'] : 1;
  const column = typeof mark['column'] === 'number' ? mark['column'] + 1 : 1;
  return {
    reason: reason.replace(/\s+/g, ' ') || 'it cannot be read',
    line: Math.max(1, line),
    column,
  };
}

function placeOf(lines: readonly string[], key: string): { line: number; column: number } {
  const index = lines.findIndex((line) => line.replace(/^["']/, '').startsWith(key));
  return { line: Math.max(index, 0) + 1, column: 1 };
}
