import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CODES } from './codes.ts';
import { pageOf } from './report.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = join(ROOT, 'docs', 'problems');
const SEVERITY = { error: '錯誤', warning: '警告' };

describe('the pages of problems', () => {
  test('there is one for each code', () => {
    const pages = readdirSync(FOLDER).filter((name) => name !== 'README.md');
    expect(pages.sort()).toEqual(
      Object.keys(CODES)
        .map((code) => `${code}.md`)
        .sort(),
    );
  });

  test('the index names each code once, with its title and severity', () => {
    const index = readFileSync(join(FOLDER, 'README.md'), 'utf8');
    const rows = index.split('\n').filter((row) => row.startsWith('| [`'));
    const expected = Object.entries(CODES).map(
      ([code, { title, severity }]) => `| [\`${code}\`](${code}.md) | ${title} | ${SEVERITY[severity]} |`,
    );
    const cells = rows.map((row) => row.replaceAll(/ +\|/g, ' |'));
    expect(cells.sort()).toEqual(expected.sort());
  });

  test.each(Object.entries(CODES))(
    '%s says what it is, shows wrong and right, and gives the cure',
    (code, info) => {
      const page = readFileSync(join(ROOT, pageOf(code)), 'utf8');
      expect(page.split('\n')[0]).toBe(`# ${info.title}`);
      expect(page).toContain(`代號：\`${code}\`　嚴重程度：${SEVERITY[info.severity]}`);
      const prose = page.replaceAll(/^```[^]*?^```$/gm, '');
      const headings = [...prose.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
      expect(headings).toEqual(['這是什麼', '錯誤的寫法', '正確的寫法', '怎麼改']);
      expect(page.match(/^```/gm)?.length).toBeGreaterThanOrEqual(4);
    },
  );
});
