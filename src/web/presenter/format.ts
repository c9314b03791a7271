/** Milliseconds → `4:30`, or `1:04:30` from an hour on. */
export function formatSpan(span: number): string {
  const seconds = Math.max(0, Math.floor(span / 1000));
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = two(seconds % 60);
  return hours > 0 ? `${String(hours)}:${two(minutes)}:${rest}` : `${String(minutes)}:${rest}`;
}

/** The same with two digits for minutes, as a clock that runs shows it: `04:30`. */
export function formatElapsed(span: number): string {
  const shown = formatSpan(span);
  return shown.length === 4 ? `0${shown}` : shown;
}

/** The time of day in 24 hours: `10:34`. */
export function formatTime(moment: number): string {
  const date = new Date(moment);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Milliseconds → minutes as a plan says them: whole ones, or halves below ten. */
export function planMinutes(span: number): number {
  const minutes = span / 60_000;
  return minutes < 10 ? Math.max(0.5, Math.round(minutes * 2) / 2) : Math.round(minutes);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
