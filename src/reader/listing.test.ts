import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fixtureTree, readTree } from '../../tests/support/fixture-tree.ts';

let tree = fixtureTree();
beforeEach(() => {
  tree = fixtureTree();
});
afterEach(() => {
  tree.remove();
});

const problems = () => readTree(tree.root).problems.map(({ file, code, message }) => [file, code, message]);
const CASES = 'content/cases';

test('two wrong names that differ in the case of letters only are told as such, too', () => {
  for (const name of ['Tc-104-new.mdx', 'tC-104-new.mdx']) writeFileSync(join(tree.root, CASES, name), 'x');
  expect(problems()).toEqual([
    [`${CASES}/Tc-104-new.mdx`, 'file-name', '檔名「Tc-104-new.mdx」不合規定'],
    [`${CASES}/Tc-104-new.mdx`, 'file-name-case', '檔名與「tC-104-new.mdx」只差在大小寫'],
    [`${CASES}/tC-104-new.mdx`, 'file-name', '檔名「tC-104-new.mdx」不合規定'],
    [`${CASES}/tC-104-new.mdx`, 'file-name-case', '檔名與「Tc-104-new.mdx」只差在大小寫'],
  ]);
});

test('a content folder without cases has lost them', () => {
  rmSync(join(tree.root, CASES), { recursive: true });
  expect(problems()).toEqual([[CASES, 'content-missing', `找不到資料夾「${CASES}」`]]);
});

test('a folder of another name is told beside the missing one', () => {
  renameSync(join(tree.root, CASES), join(tree.root, 'content/case'));
  expect(problems()).toEqual([
    ['content/case', 'file-unknown', '不認得的資料夾「case」'],
    [CASES, 'content-missing', `找不到資料夾「${CASES}」`],
  ]);
});
