import {
  mendAddress,
  mendRefusals,
  mendToken,
  type MendAnswer,
  type MendRequest,
} from '../../../core/page/mending.ts';
import { decodeJson, fields, oneOf, text } from '../../parts/decode.ts';

/** The token by which the dev server knows this page; undefined in a built site, which nobody writes to. */
export function readToken(): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="${mendToken}"]`)?.content;
}

/** Asks the dev server to write notes into their file; undefined when it cannot be reached. */
export async function sendNotes(
  root: string,
  token: string,
  request: MendRequest,
): Promise<MendAnswer | undefined> {
  try {
    const answer = await fetch(root + mendAddress, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [mendToken]: token },
      body: JSON.stringify(request),
    });
    return answer.ok ? decodeJson(await answer.text(), answerShape) : undefined;
  } catch {
    return undefined;
  }
}

function answerShape(value: unknown): MendAnswer {
  const of = fields(value);
  const kind = oneOf('saved', 'conflict', 'refused')(of('kind'));
  if (kind === 'saved') return { kind };
  if (kind === 'conflict') return { kind, theirs: text(of('theirs')) };
  return { kind, why: oneOf(...mendRefusals)(of('why')) };
}
