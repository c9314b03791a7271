/** Letters are put together in pieces of this many, since a call takes only so many arguments. */
const piece = 8192;

/** Text of UTF-8 bytes. What is invalid becomes U+FFFD; `invalidAt` is the first such byte. */
export function decodeUtf8(bytes: Uint8Array): {
  readonly text: string;
  readonly invalidAt: number | undefined;
} {
  const parts: string[] = [];
  let points: number[] = [];
  let invalidAt: number | undefined;
  for (let at = 0; at < bytes.length;) {
    const { point, length } = readPoint(bytes, at);
    if (point === undefined) invalidAt ??= at;
    points.push(point ?? 0xfffd);
    at += length;
    if (points.length === piece) {
      parts.push(String.fromCodePoint(...points));
      points = [];
    }
  }
  parts.push(String.fromCodePoint(...points));
  return { text: parts.join(''), invalidAt };
}

/** Text of UTF-16 bytes; an odd byte at the end is left out. */
export function decodeUtf16(bytes: Uint8Array, order: 'little' | 'big'): string {
  const parts: string[] = [];
  const [low, high] = order === 'little' ? [0, 1] : [1, 0];
  for (let from = 0; from < bytes.length; from += piece * 2) {
    const units: number[] = [];
    for (let at = from; at + 1 < Math.min(bytes.length, from + piece * 2); at += 2) {
      units.push((bytes[at + low] ?? 0) | ((bytes[at + high] ?? 0) << 8));
    }
    parts.push(String.fromCharCode(...units));
  }
  return parts.join('').replace(/^\uFEFF+/, '');
}

/** What may follow these bytes, so that no letter is written longer than needed, is a surrogate, or does not exist. */
const secondByte = new Map<number, readonly [number, number]>([
  [0xe0, [0xa0, 0xbf]],
  [0xed, [0x80, 0x9f]],
  [0xf0, [0x90, 0xbf]],
  [0xf4, [0x80, 0x8f]],
]);

/** One letter; undefined with the number of bytes to skip when there is none. */
function readPoint(
  bytes: Uint8Array,
  at: number,
): { readonly point: number | undefined; readonly length: number } {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return { point: first, length: 1 };
  if (first < 0xc2 || first > 0xf4) return { point: undefined, length: 1 };
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  const [least, most] = secondByte.get(first) ?? [0x80, 0xbf];
  let point = first & (0x7f >> length);
  for (let next = 1; next < length; next++) {
    const byte = bytes[at + next] ?? 0;
    const sound = next === 1 ? byte >= least && byte <= most : (byte & 0xc0) === 0x80;
    if (!sound) return { point: undefined, length: next };
    point = (point << 6) | (byte & 0x3f);
  }
  return { point, length };
}
