import { describe, expect, it } from 'vitest';
import { renderSource } from '../lesson/sample.ts';
import { wordsOfSlide } from './slide-words.ts';

const words = (source: string): string => wordsOfSlide(renderSource(source));

describe('words of a slide', () => {
  it('are those below the title, one space apart', () => {
    expect(words('#### A title\n\nOne **two**three.\n\n- four\n- five & <six>')).toBe(
      'One twothree. four five & <six>',
    );
  });

  it('have code and captions', () => {
    const source = '#### Code\n\n```js\nconst a = 1 < 2;\nrun();\n```\n\n![Alt](x.png "Seen")';
    expect(words(source)).toContain('const a = 1 < 2; run();');
    expect(words(source)).toContain('Seen');
  });

  it('have a question, but neither its options nor why they are right', () => {
    const source =
      '## Question 1:\n\nWhich one?\n\n- A) Alpha\n  - Correct: because\n- B) Beta\n  - Incorrect: never';
    expect(words(source)).toBe('Which one?');
  });

  it('have no signs of attributes', () => {
    expect(wordsOfSlide('<p title="a > b" class=\'x\'>It&#x27;s &amp; so<br>on</p>')).toBe(
      "It's & so on",
    );
  });
});
