import { describe, expect, test } from 'vitest';
import { readEdited } from '../../../tests/support/edited-tree.ts';
import type { Edit } from '../../../tests/support/edited-tree.ts';

const FLOW = 'content/cases/tc-103-document-flow.mdx';
const CREEK = 'content/cases/yl-114-yunlin-creek.mdx';

/** What is said of a link at the end of the body of a case, or of anything else. */
function problemsOf(address: string, ...edits: Edit[]) {
  const { problems } = readEdited([FLOW, (text) => `${text}\n見[甲](${address})。\n`], ...edits);
  return problems.filter(({ code }) => code.startsWith('link-'));
}

describe('a link to the site', () => {
  test.each([
    '/',
    '/cases/',
    '/cases/?county=臺中市',
    '/cases/yl-114-yunlin-creek/',
    '../yl-114-yunlin-creek/',
    '/cases/yl-114-yunlin-creek/#作法',
    '/trainers/',
    '/trainers/taichung-rdec/',
    '/sources/taichung-rdec-104-107-plan/',
    '/counties/taichung/',
    '/categories/',
    '/regions/3/',
    '/years/114/',
    '/about/#anything',
    '#作法',
    '#%E4%BD%9C%E6%B3%95',
    '#source-plan',
    '?a=1',
    'https://example.org/cases/none/',
  ])('may lead to %s', (address) => {
    expect(problemsOf(address)).toEqual([]);
  });

  test.each([
    '/cases/does-not-exist/',
    '/cases/yl-114-yunlin-creek',
    '/cases/demo-01/',
    '/trainers/demo-lecturer-a/',
    '/trainers/nobody/',
    '/sources/none/',
    '/counties/springfield/',
    '/regions/4/',
    '/years/99/',
    '/nowhere/',
    'other/',
    'javascript%3Aalert(1)',
    '/%2f/evil.com',
    '#nowhere',
    '#source-none',
    '#cite-plan-1',
    '#%E4%BD',
    '/cases/yl-114-yunlin-creek/#nowhere',
  ])('may not lead to %s', (address) => {
    const problems = problemsOf(address);
    expect(problems.map(({ file, line, column, code }) => [file, line, column, code])).toEqual([
      [FLOW, 37, 2, 'link-unknown'],
    ]);
    expect(problems[0]?.message).toContain(`「${address}」`);
  });

  test('is led to what was probably meant', () => {
    expect(problemsOf('/cases/yl-114-yunlin-crek')[0]?.hint).toMatch(
      /^您是不是要寫「\/cases\/yl-114-yunlin-creek\/」？/,
    );
    expect(problemsOf('#source-plam')[0]?.hint).toMatch(/^您是不是要寫「source-plan」？/);
  });

  test('may not lead to a case that is not published, but to itself', () => {
    const draft: Edit = [CREEK, 'status: published', 'status: draft'];
    expect(problemsOf('/cases/yl-114-yunlin-creek/', draft)).toHaveLength(1);
    expect(problemsOf('/years/114/', draft)).toHaveLength(1);
    expect(problemsOf('#作法', [FLOW, 'status: published', 'status: draft'])).toEqual([]);
  });

  test.each(['/cases/demo-01/', '/trainers/demo-lecturer-a/', '/cases/yl-114-yunlin-creek/'])(
    'of a sample may lead to the sample or real %s',
    (address) => {
      const { problems } = readEdited([
        'content/cases/demo-01.mdx',
        (text) => `${text}\n見[甲](${address})。\n`,
      ]);
      expect(problems).toEqual([]);
    },
  );

  test('of a sample may not lead to a year that has no real case', () => {
    const { problems } = readEdited([
      'content/cases/demo-01.mdx',
      (text) => `${text}\n見[甲](/years/104/)。\n`,
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['link-unknown']);
  });

  test('may lead to a listed file of a case', () => {
    const list: Edit = [
      CREEK,
      'status:',
      'media:\n  - file: plan.pdf\n    kind: document\n    alt: 計畫書\n    rights: 示範機關\nstatus:',
    ];
    expect(problemsOf('/media/yl-114-yunlin-creek/plan.pdf', list)).toEqual([]);
    expect(problemsOf('/media/yl-114-yunlin-creek/plan.pdf')).toHaveLength(1);
  });

  test('is not blamed for what is wrong in the file that it leads to', () => {
    expect(problemsOf('/cases/yl-114-yunlin-creek/', [CREEK, 'status:', 'stand:'])).toEqual([]);
    expect(problemsOf('/cases/yl-114-yunlin-creek/', [CREEK, () => 'broken'])).toEqual([]);
    expect(problemsOf('/counties/any/', ['content/counties.yaml', () => 'broken'])).toEqual([]);
  });

  test('is told within seconds when there are thousands', () => {
    const many: Edit = [FLOW, (text) => `${text}\n${'[甲](/a)'.repeat(5000)}\n`];
    expect(readEdited(many).problems.filter(({ code }) => code === 'link-unknown')).toHaveLength(100);
  }, 5_000);
});
