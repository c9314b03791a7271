/** Ids of the interface, which a slide must not take. */
const taken = new Set([
  'lesson',
  'page-data',
  'app',
  'main',
  'content',
  'library',
  'search',
  'outline',
  'presenter',
  'reader',
  'deck',
  'notes',
  'slide',
  'slides',
  'reveal',
  'top',
]);

const longest = 64;

/**
 * Makes ids for the slides of one lesson: from the title, in any script, no two alike. Repeats get `-2`, `-3` in order,
 * so that the id of a slide stays when others of another name come and go.
 */
export function createSlideIds(): (title: string | undefined) => string {
  const used = new Set<string>();
  const repeats = new Map<string, number>();
  return (title) => {
    const base = slugOf(title ?? '');
    let count = repeats.get(base) ?? 0;
    let id: string;
    do {
      count++;
      id = count === 1 ? base : `${base}-${count}`;
    } while (used.has(id) || taken.has(id));
    repeats.set(base, count);
    used.add(id);
    return id;
  };
}

/** Words as an id: small letters and digits of any script, hyphens between. Never begins with a digit. */
function slugOf(words: string): string {
  const slug = words
    .slice(0, 400)
    .toLowerCase()
    .normalize('NFC')
    .replace(/['’‘ʼ]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^[-\p{M}]+|-+$/gu, '');
  const short = slug.length > longest ? wholeWords(slug) : slug;
  if (short === '') return 'slide-untitled';
  return /^\p{N}/u.test(short) ? `slide-${short}` : short;
}

/** As many whole words as there is room for; a part of the first when that alone is too long. */
function wholeWords(slug: string): string {
  const room = Array.from(slug.slice(0, longest * 2))
    .slice(0, longest)
    .join('');
  const end = room.lastIndexOf('-');
  return end > 0 ? room.slice(0, end) : room;
}
