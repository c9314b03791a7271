const clock = /^(\d{1,3}):([0-5]\d)(?::[0-5]\d)?$/;
const bare = /^\d+(?:\.\d+)?$/;
/** Hours, minutes, seconds; behind hours the `m` may be left out. */
const spans =
  /^(?:([\d.]+)\s*h(?:ours?|rs?)?)?\s*(?:([\d.]+)\s*(?:m(?:in(?:ute)?s?)?|$))?\s*(?:([\d.]+)\s*s(?:ec(?:ond)?s?)?)?$/i;

/**
 * Minutes from `45`, `45m`, `1h30`, `1h 30m`, `2700s`, or `1:30` as hours and minutes, which is how YAML reads it too.
 * Undefined when it is none of these, is nothing, or is longer than a week.
 */
export function parseDuration(written: string | number): number | undefined {
  const minutes = typeof written === 'number' ? written : minutesOf(written.trim());
  const sound = minutes !== undefined && Number.isFinite(minutes) && minutes > 0;
  return sound && minutes <= 7 * 24 * 60 ? minutes : undefined;
}

function minutesOf(words: string): number | undefined {
  if (words.length > 40) return undefined;
  const [, hours, sixtieths] = clock.exec(words) ?? [];
  if (hours !== undefined) return Number(hours) * 60 + Number(sixtieths);
  if (bare.test(words)) return Number(words);
  const found = spans.exec(words);
  if (found === null) return undefined;
  const [, h = 0, m = 0, s = 0] = found;
  return Number(h) * 60 + Number(m) + Number(s) / 60;
}
