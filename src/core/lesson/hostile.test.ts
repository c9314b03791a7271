import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseHtml } from './html.ts';
import { describe, expect, test } from 'vitest';
import { renderSource } from './sample.ts';
import { sanitise } from './sanitise.ts';
import { eachElement, type Element } from './tree.ts';

const elements = new Set(
  (
    'script style iframe frame frameset object embed applet base link meta form input textarea select svg template ' +
    'noscript noembed noframes plaintext xmp title head body html portal canvas dialog'
  ).split(' '),
);
const addresses = new Set(['src', 'href', 'poster']);
const attributes =
  /^(on.*|style|srcdoc|srcset|action|formaction|xlinkhref|background|ping|manifest|longdesc|usemap|http-?equiv)$/i;
const pictures = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,/i;

/** Everything in this HTML, read again as a browser reads it, that may act or fetch. */
function dangers(html: string): readonly string[] {
  const found: string[] = [];
  eachElement(parseHtml(html), (element) => {
    if (elements.has(element.tagName)) found.push(`<${element.tagName}>`);
    for (const [name, value] of Object.entries(element.properties)) {
      if (attributes.test(name)) found.push(name);
      if (addresses.has(name) && isDangerous(String(value), name, element))
        found.push(`${name}=${String(value)}`);
    }
  });
  return found;
}

function isDangerous(value: string, name: string, element: Element): boolean {
  const url = value.replace(/[\u0000-\u0020]/g, '').replaceAll('\\', '/');
  if (name === 'href')
    return /^[a-z][a-z0-9+.-]*:/i.test(url) && !/^(https?|mailto|tel):/i.test(url);
  if (element.tagName === 'img' && pictures.test(url)) return false;
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url);
}

const own: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '<svg><script>alert(1)</script></svg>',
  '<svg onload=alert(1)>',
  '[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](java&#9;script:alert(1)) <javascript:alert(1)>',
  '<a href="java\nscript:alert(1)">a</a> <a href="&#1;javascript:alert(1)">b</a> <a href="data:text/html,x">c</a>',
  '![a](data:text/html,<script>alert(1)</script>) <img src="data:image/svg+xml;base64,AAAA">',
  '<img src="//evil.example/a.png"> <img src="\\\\evil.example/a.png"> <video src="/\\evil.example/a">',
  '<img src="a.png" srcset="https://evil.example/a.png 2x"> <input type=image src=https://evil.example/a>',
  '<div style="background:url(https://evil.example)">a</div>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>\n\n<object data="a.swf"></object><embed src="a.swf">',
  '<form action="https://evil.example"><button formaction="javascript:alert(1)">a</button></form>',
  '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<math href="javascript:alert(1)"><mi xlink:href="javascript:alert(1)">x</mi><annotation-xml encoding="text/html"><img src=x onerror=alert(1)></annotation-xml></math>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<textarea><img title="</textarea><img src=x onerror=alert(1)>">',
  '```js" onload="alert(1)\na\n```',
  '```js title="\\"><img src=x onerror=alert(1)>"\na\n```',
  '# a {onclick=alert(1) #x" onload="alert(1)}',
  '::: tip {onclick=alert(1)}\na\n:::',
  '$<img src=x onerror=alert(1)>$ and $$</math><script>alert(1)</script>$$',
  '![a](a.png =1x1" onload="alert(1))',
  '[^1]\n\n[^1]: <img src=x onerror=alert(1)>',
  '- A) <img src=x onerror=alert(1)>\n  - Correct: <script>alert(1)</script>\n- B) b',
];

describe('our own payloads', () => {
  test('are dangerous before they are cleaned', () => {
    const harmless = own.filter((payload) => dangers(payload).length === 0);
    expect(harmless.every((payload) => !payload.startsWith('<'))).toBe(true);
  });

  test.each(own)('%j', (payload) => {
    expect(dangers(renderSource(payload))).toEqual([]);
    expect(dangers(renderSource(`Words ${payload}\n\n- **a**: ${payload}`))).toEqual([]);
    expect(dangers(sanitise(payload))).toEqual([]);
  });
});

/** What HTML and Markdown parsers stumble over, in any order. */
const pieces = [
  '<p>',
  '</p>',
  '<b>',
  '<table>',
  '<td>',
  '</table>',
  '<a href=x>',
  '</a>',
  '<select>',
  '<option>',
  '<form>',
  '<math>',
  '<mi>',
  '<mtext>',
  '<mglyph>',
  '<annotation-xml encoding="text/html">',
  '</math>',
  '<svg>',
  '<title>',
  '<style>',
  '</style>',
  '<textarea>',
  '</textarea>',
  '<noscript>',
  '<plaintext>',
  '<xmp>',
  '<template>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '"',
  "'",
  '`',
  '```',
  '$',
  '$$',
  '[',
  '](',
  ')',
  '- ',
  '\n',
  '\n\n',
  '&lt;',
  'words ',
  '<img src=x onerror=alert(1)>',
  '<img title="</style><img src=x onerror=alert(1)>">',
  '<script>',
  '</script>',
  '<a href="javascript:alert(1)">',
  '{onclick=x}',
  '::: tip\n',
  ':::\n',
  '<foreignObject>',
  '<desc>',
  '<p title="-->">',
];

test('nothing acts in HTML made of such pieces, as a browser reads it', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 24 }), (parts) => {
      const source = parts.join('');
      expect(dangers(sanitise(source))).toEqual([]);
      expect(dangers(renderSource(source))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

const shared = new URL('../../../../shared/hostile/xss.json', import.meta.url);

interface Payload {
  readonly id: string;
  readonly payload: string;
}

function isPayload(value: unknown): value is Payload {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'payload' in value &&
    typeof value.payload === 'string'
  );
}

function readPayloads(): readonly Payload[] {
  const data: unknown = existsSync(shared) ? JSON.parse(readFileSync(shared, 'utf8')) : [];
  return Array.isArray(data) ? data.filter(isPayload) : [];
}

const payloads = readPayloads();

describe.skipIf(payloads.length === 0)('the collected payloads (skipped without ../shared)', () => {
  test('are all there, and hundreds of them dangerous', () => {
    expect(payloads).toHaveLength(959);
    expect(payloads.filter(({ payload }) => dangers(payload).length > 0).length).toBeGreaterThan(
      300,
    );
  });

  test.each(payloads)('$id', { timeout: 2000 }, ({ payload }) => {
    expect(dangers(renderSource(payload))).toEqual([]);
    expect(dangers(renderSource(`- **a**: ${payload}\n\n> ${payload}`))).toEqual([]);
    expect(dangers(sanitise(payload))).toEqual([]);
  });
});
