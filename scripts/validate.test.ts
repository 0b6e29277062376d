import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureTree } from '../tests/support/fixture-tree.ts';

const RUN = join(import.meta.dirname, 'run.mjs');
const trees: { root: string; remove: () => void }[] = [];
let clean = '';
let broken = '';
let warned = '';

beforeAll(() => {
  trees.push(fixtureTree(), fixtureTree('county-unknown'), fixtureTree('source-unused'));
  [clean = '', broken = '', warned = ''] = trees.map(({ root }) => root);
});

afterAll(() => {
  for (const { remove } of trees) remove();
});

function validate(cwd: string, args: string[] = [], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [RUN, 'validate', ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, BUILD_DATE: '2026-11-20', ...env },
  });
  return { status, stdout, stderr };
}

describe('npm run validate', () => {
  test('exits 0 and counts when all is well', () => {
    expect(validate(clean)).toEqual({
      status: 0,
      stdout: '0 個錯誤、0 個警告；已檢查 11 個檔案\n',
      stderr: '',
    });
  });

  test('exits 0 with a warning', () => {
    const { status, stdout } = validate(warned);
    expect(status).toBe(0);
    expect(stdout).toContain('警告');
    expect(stdout).toContain('0 個錯誤、1 個警告；已檢查 11 個檔案');
  });

  test('exits 1 with an error, and shows place, message, cure and page', () => {
    const { status, stdout } = validate(broken);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^content\/cases\/tc-103-document-flow\.mdx:7:9 {2}錯誤 {2}「county」的值「台中巿」不在允許清單\n {4}您是不是要寫「臺中市」？/,
    );
    expect(stdout).toContain('說明：docs/problems/county-unknown.md');
    expect(stdout).toContain('1 個錯誤、0 個警告；已檢查 11 個檔案');
  });

  test('reports only what lies under the paths', () => {
    const other = validate(broken, ['content/trainers', 'content/cases/demo-01.mdx']);
    expect(other).toMatchObject({ status: 0, stdout: '0 個錯誤、0 個警告；已檢查 3 個檔案\n' });
    expect(validate(broken, ['content/cases/'])).toMatchObject({ status: 1 });
    expect(validate(broken, [join(broken, 'content')])).toMatchObject({ status: 1 });
  });

  test('writes JSON and nothing else to the standard output', () => {
    const { status, stdout } = validate(broken, ['--format', 'json']);
    expect(status).toBe(1);
    const { problems } = JSON.parse(stdout) as { problems: Record<string, unknown>[] };
    expect(problems).toHaveLength(1);
    expect(Object.keys(problems[0] ?? {})).toEqual([
      'file',
      'line',
      'column',
      'severity',
      'code',
      'message',
      'hint',
    ]);
    expect(JSON.parse(validate(clean, ['--format=json']).stdout)).toEqual({ problems: [] });
  });

  test('writes annotations for GitHub', () => {
    const { status, stdout } = validate(broken, ['--format', 'github']);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^::error file=content\/cases\/tc-103-document-flow\.mdx,line=7,col=9,title=county-unknown::「county」/,
    );
    expect(validate(clean, ['--format', 'github']).stdout).toBe('');
  });

  test.each([
    [['content/nowhere'], '路徑「content/nowhere」不存在'],
    [['..'], '內容資料夾'],
    [['--format', 'xml'], '不認得的格式「xml」'],
    [['--format'], '--format'],
    [['--nonsense'], '--nonsense'],
    [['--help=yes'], '--help'],
  ])('exits 2 when misused: %j', (args, message) => {
    const { status, stdout, stderr } = validate(clean, args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });

  test('exits 2 with a setting that cannot be used', () => {
    const { status, stderr } = validate(clean, [], { BUILD_DATE: '2026-02-30' });
    expect(status).toBe(2);
    expect(stderr).toContain('BUILD_DATE');
  });

  test('refuses an output folder that a build would empty of content', () => {
    const { status, stderr } = validate(clean, [], { OUT_DIR: 'content' });
    expect(status).toBe(2);
    expect(stderr).toContain('OUT_DIR 的值「content」就是內容資料夾');
  });

  test('exits 1 when the content folder is missing', () => {
    const empty = mkdtempSync(join(tmpdir(), 'empty-'));
    writeFileSync(join(empty, 'file'), '');
    const { status, stdout } = validate(empty);
    rmSync(empty, { recursive: true });
    expect(status).toBe(1);
    expect(stdout).toContain('找不到資料夾「content」');
  });

  test('explains itself', () => {
    const { status, stdout } = validate(clean, ['--help']);
    expect(status).toBe(0);
    for (const word of ['--format', 'CONTENT_DIR', 'PEOPLE_DIR', 'BUILD_DATE', '結束碼']) {
      expect(stdout).toContain(word);
    }
  });
});
