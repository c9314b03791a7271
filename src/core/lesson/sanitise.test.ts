import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isLocal, sanitise } from './sanitise.ts';

describe('what stays', () => {
  test.each([
    '<p id="u.a" class="mine" lang="de" dir="rtl" title="t" data-mine="1">a <b>b</b><br><kbd>K</kbd></p>',
    '<details open><summary>a</summary>b</details>',
    '<table><tbody><tr><td colspan="2" data-align="right">a</td></tr></tbody></table>',
    '<video controls src="a.mp4" poster="b.png"><track src="c.vtt" kind="captions" srclang="de"></video>',
    '<math display="block" alttext="x"><mfrac><mi>a</mi><mn>2</mn></mfrac></math>',
    '<img src="data:image/png;base64,iVBORw0KGgo=" alt="a">',
    '<a href="b.md#c">a</a>',
    '<a href="mailto:a@b.c">a</a>',
  ])('%s', (html) => expect(sanitise(html.replace('id="u.', 'id="'))).toBe(html));
});

describe('what changes', () => {
  test.each([
    ['<section><header>a</header><main>b</main></section>', '<div><div>a</div><div>b</div></div>'],
    ['<form>Name <input value="x"> <button>Send</button></form>', '<div>Name  Send</div>'],
    ['a<script>b</script><style>c</style><svg><text>d</text></svg>e', 'ae'],
    ['<center>a</center><font color="red">b</font>', '<div>a</div>b'],
    ['<a href="#x" id="x">a</a>', '<a href="#u.x" id="u.x">a</a>'],
    ['<a href="#/4">a</a>', '<a href="#/4">a</a>'],
    [
      '<a href="https://a.b">a</a>',
      '<a href="https://a.b" rel="noopener noreferrer" target="_blank">a</a>',
    ],
    ['<a href="javascript:x">a</a>', '<a>a</a>'],
    [
      '<div class="slide mine present" data-slide="1" data-page="2" data-step="9">a</div>',
      '<div class="mine">a</div>',
    ],
    [
      '<img src="https://a.b/c.png" alt="C">',
      '<a class="remote" href="https://a.b/c.png" rel="noopener noreferrer" target="_blank">C</a>',
    ],
    [
      '<a href="d"><img src="https://a.b/c.png"></a>',
      '<a href="d"><span class="remote">c.png</span></a>',
    ],
    ['<video src="https://a.b/c.mp4">a</video>', '<video>a</video>'],
    ['<!-- a -->b', 'b'],
    ['<p style="color:red" onclick="x">a</p>', '<p>a</p>'],
  ])('%s', (html, clean) => expect(sanitise(html)).toBe(clean));
});

test('addresses of this site are told from others', () => {
  expect(['a.png', '/a.png', './a', '?a:b', '#a:b', 'a/b:c', ''].every(isLocal)).toBe(true);
  const others = [
    '//a',
    '\\\\a',
    '/\\a',
    ' //a',
    '\t/\n/a',
    'http:a',
    'HTTPS://a',
    'java\nscript:a',
    'blob:a',
    '\u0001data:a',
  ];
  expect(others.filter(isLocal)).toEqual([]);
});

/** Names that Reveal looks up on elements inside a slide, from its own source. */
function revealAttributes(): readonly string[] {
  const reveal = readFileSync(new URL(import.meta.resolve('reveal.js')), 'utf8');
  const written = reveal.match(/\bdata-[a-z][a-z-]+[a-z]/g) ?? [];
  return [...new Set(written)];
}

test('no attribute that Reveal acts upon comes from an author', () => {
  const names = revealAttributes();
  expect(names).toContain('data-src');
  expect(names.length).toBeGreaterThan(20);
  const kept = names.filter((name) => sanitise(`<p ${name}="x">a</p>`) !== '<p>a</p>');
  expect(kept).toEqual([]);
});
