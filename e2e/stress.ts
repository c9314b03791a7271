import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const sentence =
  'Every team that runs a service learns sooner or later that the quiet failures cost the most.';

/** Lessons that no teacher would write and no slide may break on: one Markdown text for each. */
export const stressLessons: Readonly<Record<string, string>> = {
  words: slides(
    [1, 3, 10, 30, 60, 120, 250, 401, 900, 2738].map(
      (count) => `#### ${String(count)} words\n\n${words(count)}`,
    ),
  ),
  entries: slides(
    [1, 2, 3, 4, 5, 6, 7, 8, 12, 20].map(
      (count) => `#### ${String(count)} entries\n\n${entries(count, 1)}`,
    ),
  ),
  'long-entries': slides(
    [2, 3, 4, 6].map((count) => `#### ${String(count)} long entries\n\n${entries(count, 6)}`),
  ),
  points: slides(
    [1, 2, 5, 9, 15, 40].map((count) => `#### ${String(count)} points\n\n${list(count, '- ')}`),
  ),
  ordered: slides(
    [2, 4, 8, 25].map((count) => `#### ${String(count)} in order\n\n${list(count, '1. ')}`),
  ),
  tables: slides([table(40, 3), table(6, 12), table(3, 2), table(12, 5), table(2, 1)]),
  code: slides([code(1), code(10), code(25), code(150), '```\n' + 'x'.repeat(300) + '\n```']),
  'long-words': slides([
    `#### ${'W'.repeat(60)}\n\n${'x'.repeat(300)}`,
    `https://example.org/${'path/'.repeat(56)}`,
    `- **${'Lead'.repeat(20)}**: ${'y'.repeat(300)}\n- **B**: b`,
  ]),
  nested: slides([nested(5), `${nested(5)}\n${nested(3)}`]),
  'long-titles': slides([
    `### ${sentence}\n\n${sentence}`,
    `#### ${sentence} ${sentence} ${sentence}\n\n${entries(3, 1)}`,
    `#### Step 12: ${sentence}\n\n${list(7, '- ')}`,
  ]),
  mixed: slides([
    `#### Mixed\n\n${sentence}\n\n${list(3, '- ')}\n\n${table(3, 3)}\n\n${code(5)}\n\n> ${sentence}`,
    `> [!NOTE]\n> ${sentence}\n\n${entries(4, 2)}\n\n$$E = mc^2$$`,
  ]),
  arabic: `---\nlang: ar\n---\n${slides(scripts('الحوسبة بلا خوادم نموذج تنفيذ سحابي يدير فيه المزود الخوادم بالكامل'))}`,
  chinese: `---\nlang: zh\n---\n${slides(scripts('无服务器计算是一种云计算执行模型，云提供商完全管理服务器。'))}`,
  japanese: `---\nlang: ja\n---\n${slides(scripts('サーバーレスとは、クラウド事業者がサーバーを完全に管理する実行モデルです。'))}`,
  korean: `---\nlang: ko\n---\n${slides(scripts('서버리스 컴퓨팅은 클라우드 제공자가 서버를 완전히 관리하는 실행 모델이다.'))}`,
};

/** Writes the stress lessons as a course and returns its folder. */
export async function writeStressCourse(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-stress-'));
  await Promise.all(
    Object.entries(stressLessons).map(([name, text]) =>
      writeFile(
        join(folder, `${name}.md`),
        text.startsWith('---\n')
          ? text.replace('---\n', `---\ntitle: ${name}\n`)
          : `---\ntitle: ${name}\n---\n${text}`,
      ),
    ),
  );
  return folder;
}

function slides(texts: readonly string[]): string {
  return texts.join('\n\n<!-- pagebreak -->\n\n');
}

function words(count: number): string {
  const all = sentence.split(' ');
  return Array.from({ length: count }, (_, index) => all[index % all.length]).join(' ');
}

function list(count: number, marker: string): string {
  return Array.from(
    { length: count },
    (_, index) => `${marker}Item ${String(index + 1)} ${sentence}`,
  ).join('\n');
}

function entries(count: number, sentences: number): string {
  const text = Array.from({ length: sentences }, () => sentence).join(' ');
  return Array.from(
    { length: count },
    (_, index) => `- **Lead-in ${String(index + 1)}**: ${text}`,
  ).join('\n\n');
}

function table(rows: number, columns: number): string {
  const row = (make: (column: number) => string) =>
    `| ${Array.from({ length: columns }, (_, column) => make(column)).join(' | ')} |`;
  const body = Array.from({ length: rows }, (_, index) =>
    row((column) => `Cell ${String(index + 1)}.${String(column + 1)} holds words`),
  );
  return [row((column) => `Column ${String(column + 1)}`), row(() => '---'), ...body].join('\n');
}

function code(lines: number): string {
  const body = Array.from(
    { length: lines },
    (_, index) =>
      `const value${String(index)} = compute(${String(index)}, 'a text that makes the line long'); // why`,
  );
  return ['```js', ...body, '```'].join('\n');
}

function nested(depth: number): string {
  return Array.from(
    { length: depth },
    (_, level) => `${'  '.repeat(level)}- Level ${String(level + 1)} ${sentence}`,
  ).join('\n');
}

function scripts(text: string): readonly string[] {
  return [
    `### ${text.slice(0, 12)}\n\n${text}`,
    `#### ${text.slice(0, 10)}\n\n${[1, 2, 3].map((n) => `- **${text.slice(0, n + 6)}**: ${text.repeat(n)}`).join('\n')}`,
    `#### ${text.slice(0, 10)}\n\n${text.repeat(12)}`,
  ];
}
