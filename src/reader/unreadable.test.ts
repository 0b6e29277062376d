import type * as fs from 'node:fs';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fixtureTree, readTree } from '../../tests/support/fixture-tree.ts';
import { reasonOf } from './unreadable.ts';

/** What the system refuses, by the end of the path. */
const refused = vi.hoisted(() => new Map<string, string>());

vi.mock('node:fs', async (original) => {
  const actual = await original<typeof fs>();
  const guarded =
    <A extends unknown[], R>(read: (...args: A) => R) =>
    (...args: A): R => {
      const code = [...refused].find(([end]) => String(args[0]).endsWith(end))?.[1];
      if (code !== undefined) throw Object.assign(new Error(code), { code });
      return read(...args);
    };
  return { ...actual, readFileSync: guarded(actual.readFileSync), readdirSync: guarded(actual.readdirSync) };
});

let tree = fixtureTree();
beforeEach(() => {
  tree = fixtureTree();
});
afterEach(() => {
  refused.clear();
  tree.remove();
});

function messages() {
  return readTree(tree.root).problems.map(({ file, code, message }) => [file, code, message]);
}

test.each([
  ['EACCES', '沒有讀取的權限'],
  ['ENOENT', '在讀取之前消失了'],
  ['EIO', '系統回報 EIO'],
])('a file that gives %s is a problem, and the others are read', (reason, words) => {
  refused.set('cases/yl-114-yunlin-creek.mdx', reason);
  const { problems, archive } = readTree(tree.root);
  expect(problems).toEqual([
    {
      file: 'content/cases/yl-114-yunlin-creek.mdx',
      line: 1,
      column: 1,
      severity: 'error',
      code: 'file-unreadable',
      message: `無法讀取檔案：${words}`,
      hint: expect.stringContaining('再執行一次') as string,
    },
  ]);
  expect(archive.cases.map(({ data }) => data.id)).toEqual(['demo-01', 'tc-103-document-flow']);
});

test('a folder without leave to read it is a problem', () => {
  mkdirSync(join(tree.root, 'content/media/demo-01'), { recursive: true });
  writeFileSync(join(tree.root, 'content/media/demo-01/a.png'), '');
  refused.set('media/demo-01', 'EACCES');
  expect(messages()).toEqual([
    ['content/media/demo-01', 'file-unreadable', '無法讀取資料夾：沒有讀取的權限'],
  ]);
});

test('of a content folder without leave to read it nothing else is said', () => {
  refused.set('/content', 'EACCES');
  expect(messages()).toEqual([['content', 'file-unreadable', '無法讀取資料夾：沒有讀取的權限']]);
});

test('what the system did not say is thrown on', () => {
  expect(() => reasonOf(new TypeError('ours'))).toThrow('ours');
});
