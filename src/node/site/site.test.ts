import { createServer } from 'node:http';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestFolder, type TestFolder } from '../content/testing.ts';
import { buildSite, type BuildReport } from './build.ts';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><path d="M0 0h9"/></svg>';
const course: Readonly<Record<string, string>> = {
  'course.yml': 'title: Two & more\nauthor: Ada\naccent: teal\ncss: look/own.css\nlogo: plan.svg\n',
  'look/own.css': '.slide { background: url("../plan.svg") }',
  'plan.svg': svg,
  'secret.txt': 'nobody named this',
  'a.md':
    '---\ntitle: First <b> & "last"\nsection: Section-1-Basics\nlesson: 1\n---\n\n### First\n\nA %MODE% and $& here. ![Plan](plan.svg)\n\nSee [the other](two/b.md#end).\n\nNote: CANARY-NOTE\n\n<!-- pagebreak -->\n\n#### Code\n\n```js\nconst a = 1;\n```\n',
  'two/b.md':
    '---\ntitle: Größe\nsection: Section-2\nlesson: 1\n---\n\n### Two\n\n```mermaid\nflowchart LR\n  a --> b\n```\n',
};

let folder: TestFolder;
let report: BuildReport;
const out = (name: string) => join(folder.path, name);
const page = (path: string) => readFile(join(out('site'), path), 'utf8');
const first = 'section-1-basics/1-first-b-last/index.html';
const second = 'section-2/1-große/index.html';

beforeAll(async () => {
  folder = await createTestFolder();
  for (const [file, text] of Object.entries(course)) await folder.write(`course/${file}`, text);
  report = await buildSite(out('course'), out('site'));
}, 60_000);

afterAll(() => folder.remove());

test('a build says what it made', () => {
  expect(report).toMatchObject({ lessons: 2, slides: 3, problems: [] });
  expect(report.seconds).toBeGreaterThan(0);
});

test('a page for every lesson, the library, the lost; files that are named and no others', async () => {
  const files = (await listFiles(out('site'))).filter((file) => !file.startsWith('assets/'));
  const hash = /-[\da-f]{8}\./;
  expect(files.map((file) => file.replace(hash, '.')).sort()).toEqual(
    [
      '404.html',
      '_headers',
      'course-index.json',
      'favicon.svg',
      'files/accent.css',
      'files/own.css',
      'files/plan.svg',
      'icon-192.png',
      'icon-512.png',
      'icon-maskable-512.png',
      'index.html',
      'manifest.webmanifest',
      'sw.js',
      first,
      first.replace('index.html', 'notes.json'),
      'search-en.json',
      second,
    ].sort(),
  );
});

describe('the page of a lesson', () => {
  test('has its slides, with words that Vite would replace', async () => {
    const html = await page(first);
    expect(html.match(/<section class="slide"/g)).toHaveLength(2);
    expect(html).toContain('A %MODE% and $&#x26; here.');
    expect(html).toContain('<span class="t-keyword">const</span>');
  });

  test('says what it is to whoever reads its head', async () => {
    const html = await page(first);
    expect(html).toMatch(/<html lang="en" dir="ltr"[^>]* data-cloth="own"/);
    expect(html).toContain(
      '<title>First &lt;b&gt; &amp; &quot;last&quot; · Two &amp; more</title>',
    );
    expect(html).toContain('<meta name="author" content="Ada" />');
    expect(html).toContain('<link rel="next" href="../../section-2/1-große/" />');
    expect(html).not.toContain('rel="prev"');
    expect(html).not.toContain('rel="canonical"');
  });

  test('names files, lessons and its own parts by the way from where it lies', async () => {
    const html = await page(first);
    expect(html).toMatch(
      /<img src="\.\.\/\.\.\/files\/plan-[\da-f]{8}\.svg"[^>]* width="30" height="20"/,
    );
    expect(html).toContain('href="../../section-2/1-große/#end"');
    expect(html).not.toMatch(/(?:src|href)="(?:\.?\/(?!\/)|https?:)/);
    expect(html).toMatch(/<style>@layer reset/);
    expect(html).toMatch(/style-src 'self' 'sha256-/);
    const styles = [
      ...html.matchAll(/<link rel="preload" as="style" data-late[^>]*href="([^"]+)"/g),
    ].map(([, href]) => href?.replace(/-[\w-]{8}\.css$/, ''));
    expect(styles).toEqual(['../../assets/index', '../../files/accent', '../../files/own']);
    expect(html).toMatch(/<link rel="modulepreload" crossorigin href="\.\.\/\.\.\/assets\/deck-/);
  });

  test('keeps its notes to itself', async () => {
    const notes: unknown = JSON.parse(await page(first.replace('index.html', 'notes.json')));
    expect(notes).toMatchObject({ slides: [{ slide: 1, parts: [{ step: 0 }] }] });
    const holders = await filesWith('CANARY-NOTE');
    expect(holders).toEqual([first.replace('index.html', 'notes.json')]);
  });

  test('allows its one inline script and nothing from elsewhere', async () => {
    const html = await page(first);
    const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(html).toContain(`script-src 'self' ${hash(script)}; style-src 'self' ${hash(style)};`);
    expect(html.match(/<script>/g)).toHaveLength(1);
    expect(html).not.toMatch(/\sstyle="|\son\w+="/);
  });

  test('may write styles and names the script that draws when it has diagrams', async () => {
    const html = await page(second);
    expect(html).toContain("style-src 'self' 'unsafe-inline'");
    const drawing = /"diagrams":"(assets\/mermaid-[\d.]+\.js)"/.exec(html)?.[1] ?? '';
    expect(await listFiles(out('site'))).toContain(drawing);
  });
});

test('style sheets of the course name their files where those went', async () => {
  const files = await listFiles(out('site'));
  const own = files.find((file) => file.startsWith('files/own-')) ?? '';
  const named = /url\("([^"]+)"\)/.exec(await page(own))?.[1] ?? '';
  expect(files).toContain(`files/${named}`);
});

test('the worker knows every file that pages need, with its hash and size, and no others', async () => {
  const list: unknown = JSON.parse(
    /^self\.lecternSite=(.*);$/m.exec(await page('sw.js'))?.[1] ?? '',
  );
  const needed = (await listFiles(out('site'))).filter(
    (file) => !['_headers', '404.html', 'sw.js'].includes(file),
  );
  const files = await Promise.all(
    needed.map(async (address) => {
      const content = await readFile(join(out('site'), address));
      const hash = createHash('sha256').update(content).digest('base64').slice(0, 16);
      return { address, hash, bytes: content.byteLength };
    }),
  );
  expect(list).toMatchObject({ files });
});

test('the site can be installed from any folder of a host', async () => {
  const manifest: unknown = JSON.parse(await page('manifest.webmanifest'));
  expect(manifest).toMatchObject({ name: 'Two & more', start_url: './', scope: './' });
  expect(await page(first)).toContain('<link rel="manifest" href="../../manifest.webmanifest" />');
  expect(await page('404.html')).not.toContain('rel="manifest"');
});

test('the index lists lessons and slides, in reading order', async () => {
  const index: unknown = JSON.parse(await page('course-index.json'));
  expect(index).toMatchObject({
    title: 'Two & more',
    lessons: [
      { file: 'a.md', label: '1.1', section: 'Section 1 · Basics', slides: ['First', 'Code'] },
      { file: 'two/b.md', address: 'section-2/1-große/', kind: 'lesson' },
    ],
  });
});

test('two builds are the same, byte for byte', async () => {
  await buildSite(out('course'), out('again'));
  const files = await listFiles(out('site'));
  expect(await listFiles(out('again'))).toEqual(files);
  for (const file of files)
    expect(
      (await readFile(join(out('again'), file))).equals(await readFile(join(out('site'), file))),
    ).toBe(true);
}, 60_000);

test('every address in every page is there, below any folder of a plain host', async () => {
  const host = await serve(out('site'), '/some/where/');
  const pages = (await listFiles(out('site'))).filter((file) => file.endsWith('index.html'));
  for (const file of pages) {
    const base = new URL(encodeURI(file), host.url);
    const links = [...(await page(file)).matchAll(/\s(?:src|href)="([^"#?][^"]*)"/g)];
    for (const [, link = ''] of links) {
      const target = new URL(link, base);
      expect(target.href.startsWith(host.url), `${link} in ${file}`).toBe(true);
      expect((await fetch(target)).status, `${link} in ${file}`).toBe(200);
    }
  }
  host.close();
});

test('the page for the lost leads to the root from any depth when the site’s address is known', async () => {
  expect(await page('404.html')).toContain('<template id="site-head">');
  await folder.write('course/course.yml', 'title: T\nurl: https://example.org/some/where\n');
  await buildSite(out('course'), out('with-url'));
  const lost = await readFile(join(out('with-url'), '404.html'), 'utf8');
  expect(lost).not.toContain('<template');
  expect(lost).toMatch(/<script type="module"[^>]* src="\/some\/where\/assets\//);
  const html = await readFile(join(out('with-url'), first), 'utf8');
  expect(html).toContain(
    '<link rel="canonical" href="https://example.org/some/where/section-1-basics/1-first-b-last/" />',
  );
}, 60_000);

describe('what is refused', () => {
  test('a course that is not there', async () => {
    await expect(buildSite(out('nowhere'), out('x'))).rejects.toThrow('There is no folder');
  });

  test('to empty the course, what holds it, or what is no site', async () => {
    await expect(buildSite(out('course'), out('course'))).rejects.toThrow('the course lies there');
    await expect(buildSite(out('course'), folder.path)).rejects.toThrow('the course lies there');
    await folder.write('mine/thesis.txt', 'years of work');
    await expect(buildSite(out('course'), out('mine'))).rejects.toThrow('would be emptied');
  });
});

async function listFiles(from: string): Promise<string[]> {
  const entries = await readdir(from, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(from, join(entry.parentPath, entry.name)))
    .sort();
}

async function filesWith(words: string): Promise<readonly string[]> {
  const files = await listFiles(out('site'));
  const texts = await Promise.all(files.map((file) => readFile(join(out('site'), file), 'utf8')));
  return files.filter((_, index) => texts[index]?.includes(words));
}

async function serve(from: string, below: string) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '').replace(/[?#].*$/, '');
    const file = join(from, path.slice(below.length), extname(path) === '' ? 'index.html' : '');
    readFile(file).then(
      (body) => response.end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${String(port)}${below}`, close: () => server.close() };
}

describe('the link to a page', () => {
  const shared = 'https://example.org/course/';
  const build = async (settings: string, site: string) => {
    await folder.write('linked/course.yml', settings);
    await folder.write('linked/a.md', '---\ntitle: "Größe"\nlesson: 1\n---\n\n### Größe\n');
    await folder.write('linked/b.md', '---\ntitle: Введение\nlesson: 2\n---\n\n### Введение\n');
    await buildSite(out('linked'), out(site));
    return (path: string) => readFile(join(out(site), path), 'utf8');
  };

  test('shows a picture where the site says where it will be', async () => {
    const read = await build(`title: Two\nurl: ${shared}\n`, 'linked-site');
    const html = await read('1-große/index.html');
    const image = `<meta property="og:image" content="${encodeURI(`${shared}1-große/cover.png`)}" />`;
    expect(html).toContain(image);
    expect(html).toContain('<meta property="og:image:alt" content="Größe · Lesson 1 · Two" />');
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image" />');
    expect((await readFile(join(out('linked-site'), '1-große/cover.png'))).length).toBeGreaterThan(
      3000,
    );
    expect(await read('index.html')).toContain(`content="${shared}cover.png"`);
    expect(await read('2-введение/index.html')).not.toContain('og:image');
    expect(await read('404.html')).not.toContain('og:image');
    expect(await read('sw.js')).not.toContain('cover.png');
  });

  test('shows words alone where it does not', async () => {
    const read = await build('title: Two\n', 'linked-site-2');
    const html = await read('1-große/index.html');
    expect(html).toContain('<meta name="twitter:card" content="summary" />');
    expect(html).not.toContain('og:image');
    expect(await listFiles(out('linked-site-2'))).not.toContain('cover.png');
  });
});
