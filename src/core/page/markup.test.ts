import { describe, expect, test } from 'vitest';
import { escapeHtml, markup, raw } from './markup.ts';

describe('markup', () => {
  test('escapes what is not markup, in text and in attributes', () => {
    const hostile = `"'><script>alert(1)</script>&`;
    const html = markup`<a title="${hostile}">${hostile}</a>`.toString();
    expect(html).toBe(
      `<a title="${escapeHtml(hostile)}">&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;</a>`,
    );
  });

  test('keeps markup, also in lists, and what was called trusted', () => {
    const items = ['a', '<b>'].map((item) => markup`<li>${item}</li>`);
    expect(markup`<ul>${items}${raw('<hr>')}</ul>`.toString()).toBe(
      '<ul><li>a</li><li>&lt;b&gt;</li><hr></ul>',
    );
  });

  test('shows nothing for nothing, but shows zero', () => {
    expect(markup`[${undefined}${false}${''}${0}]`.toString()).toBe('[0]');
  });
});
