import { decodeDrawings } from '../../../core/talk/message.ts';
import { packSheet, unpackSheet } from '../../../core/talk/packed.ts';
import type { Stroke } from '../../../core/talk/stroke.ts';
import { decodeJson, fields, listOf, text } from '../../parts/decode.ts';
import type { Store } from '../../parts/storage.ts';
import type { Deed } from './memory.ts';

/** Of one lesson only: what is undone was just done. */
const key = 'lectern.undo';
/** The longest text that is kept; older deeds go first. A session has room for about five million characters. */
const mostText = 1_000_000;

/**
 * Whose deeds they are. A window that another one opened begins with a copy of what that one keeps, and must not take the
 * same deeds back once more: its name tells the two apart.
 */
export interface Doer {
  readonly lesson: string;
  readonly window: string;
}

/** What this window could take back in a lesson when it was left; nothing when another lesson came between. */
export function readDeeds(session: Store, doer: Doer): readonly Deed[] {
  const kept = decodeJson(session.read(key) ?? '', (value) => {
    const field = fields(value);
    const isOurs = field('lesson') === doer.lesson && field('window') === doer.window;
    return isOurs ? listOf(deedOf)(field('deeds')) : [];
  });
  return kept ?? [];
}

/** Keeps what this window can take back, as long as its tab is there. */
export function writeDeeds(session: Store, doer: Doer, deeds: readonly Deed[]): void {
  let packed = deeds.map(packDeed);
  const written = (): string => JSON.stringify({ ...doer, deeds: packed });
  while (packed.length > 0 && written().length > mostText)
    packed = packed.slice(Math.ceil(packed.length / 4));
  session.write(key, written());
}

function packDeed({ page, drawn, gone }: Deed) {
  const strokes = gone.map((stroke, index) => ({ ...stroke, order: index + 1 }));
  return { page, drawn, gone: packSheet({ cleared: 0, strokes }) };
}

function deedOf(value: unknown): Deed {
  const field = fields(value);
  const page = text(field('page'));
  return { page, drawn: listOf(text)(field('drawn')), gone: strokesOf(page, field('gone')) };
}

function strokesOf(page: string, gone: unknown): readonly Stroke[] {
  const { strokes = [] } = decodeDrawings({ [page]: unpackSheet(gone) })?.[page] ?? {};
  return strokes.map(({ id, tool, points }) => ({ id, tool, points }));
}
