/**
 * Paints the background that a slide asks for (`<!-- slide: background=… -->`): `cloth` and `paper` are rules of the
 * style sheet; a colour brings the theme whose ink can be read on it; a picture lies under a veil of the ground, so that
 * words stay readable on whatever it shows.
 */
export function paintBackground(page: HTMLElement, cloth: string): void {
  const wanted = page.dataset['background'];
  if (wanted === undefined || wanted === 'cloth' || wanted === 'paper') return;
  if (CSS.supports('color', wanted)) paintColour(page, wanted, cloth);
  else paintPicture(page, wanted);
}

function paintColour(page: HTMLElement, colour: string, cloth: string): void {
  page.dataset['theme'] = isDark(page, colour) ? 'dark' : 'light';
  page.dataset['cloth'] = cloth;
  page.style.setProperty('--ground', colour);
}

function paintPicture(page: HTMLElement, address: string): void {
  const veil = 'color-mix(in srgb, var(--ground) 88%, transparent)';
  page.style.backgroundImage = `linear-gradient(${veil} 0 0), url(${JSON.stringify(address)})`;
  page.style.backgroundSize = 'cover';
  page.style.backgroundPosition = 'center';
}

/** White reads better on it than black, by the relative luminance of WCAG 2.2. */
function isDark(page: HTMLElement, colour: string): boolean {
  page.style.color = colour;
  const [red = 255, green = 255, blue = 255] =
    getComputedStyle(page)
      .color.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  page.style.color = '';
  const [r = 1, g = 1, b = 1] = [red, green, blue].map((part) => linear(part / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 0.179;
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
