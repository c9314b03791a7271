import type { PdfObjects } from './outline.ts';
import { dictionaryOf, referenceIn, type PdfFile } from './read.ts';

/**
 * Tags that Chromium uses and PDF 1.7 does not know, with what they are there. Without such a map, readers that hold to
 * the standard pass over whatever stands in them: every bold word.
 */
const roles: Readonly<Record<string, string>> = {
  Aside: 'Div',
  DocumentFragment: 'Div',
  Em: 'Span',
  FENote: 'Note',
  Strong: 'Span',
  Sub: 'Span',
  Title: 'P',
};

/** The root of the tags with the map in it; nothing when the file has no tags, or a map of its own. */
export function mappedTags(pdf: PdfFile): PdfObjects {
  const number = referenceIn(dictionaryOf(pdf, pdf.catalog), 'StructTreeRoot');
  const tags = number === undefined ? '' : dictionaryOf(pdf, number);
  if (number === undefined || tags === '' || tags.includes('/RoleMap')) return new Map();
  const map = Object.entries(roles).map(([tag, standard]) => `/${tag} /${standard}`);
  return new Map([[number, `<<${tags}\n/RoleMap <<${map.join(' ')}>>>>`]]);
}
