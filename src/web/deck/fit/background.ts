/**
 * Dresses a slide in its author's background: `cloth` and `paper` are the theme's (the styles know them); a colour sets
 * the ground and takes the light or dark theme that reads on it; a picture lies behind the words under a veil.
 */
export function dressBackground(section: HTMLElement): void {
  const { background } = section.dataset;
  if (background === undefined || background === 'cloth' || background === 'paper') return;
  if (/[/.]/.test(background) && !background.includes('(')) {
    section.style.setProperty('--behind', `url(${JSON.stringify(background)})`);
    return;
  }
  section.style.setProperty('--ground', background);
  const light = lightnessOf(background);
  if (light === undefined) return;
  section.dataset['theme'] = light > 0.18 ? 'light' : 'dark';
  section.style.setProperty('--accent', 'var(--text)');
  for (const text of ['--text-2', '--text-3']) section.style.setProperty(text, 'var(--text)');
}

/** The luminance of a CSS colour, from 0 to 1; undefined for what is no colour. */
function lightnessOf(colour: string): number | undefined {
  if (!CSS.supports('color', colour)) return undefined;
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return undefined;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const parts = [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = parts;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
