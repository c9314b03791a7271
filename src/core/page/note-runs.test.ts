import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRunFinder, cutRuns, runLength, wordsOfHtml } from './note-runs.ts';

const notes =
  'Remind them of the invoice from last March: it was three times the estimate, and nobody knew why.';
const finder = createRunFinder(cutRuns('a.md, slide 2', notes));

describe('runs of words in notes', () => {
  it('are found wherever they stand, in whatever marks and capitals', () => {
    const html = `<p>remind <b>THEM</b> of the <a href="x">invoice</a> from last March – it was…</p>`;
    expect(finder.find(wordsOfHtml(html))?.owner).toBe('a.md, slide 2');
    expect(
      finder.find(wordsOfHtml('<img alt="was three times the estimate, and nobody knew why"/>')),
    ).toBeDefined();
    expect(finder.find(wordsOfHtml('<p>Remind them of the invoice from last year.</p>'))).toBe(
      undefined,
    );
  });

  it('are those that stand in no slide', () => {
    expect(finder.without([notes.toUpperCase()]).find(notes)).toBeUndefined();
    expect(finder.without(['Something else altogether']).find(notes)).toBeDefined();
  });

  it('that are short say nothing', () => {
    expect(cutRuns('a', 'Ask them first.')).toEqual([]);
    expect(cutRuns('a', 'a b c d e f g h i j')).toEqual([]);
  });

  it('are found whenever whole notes were copied, behind and before any text', () => {
    const words = fc.array(fc.stringMatching(/^[a-zäß]{5,9}$/), { minLength: runLength });
    fc.assert(
      fc.property(words, fc.string(), fc.string(), (note, before, after) => {
        const runs = createRunFinder(cutRuns('a', note.join(' ')));
        expect(runs.find(`${before} ${note.join(', ')} ${after}`)).toBeDefined();
      }),
    );
  });
});
