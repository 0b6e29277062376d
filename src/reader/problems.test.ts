import { describe, expect, test } from 'vitest';
import { expectedProblems, fixtureCodes, fixtureTree, readTree } from '../../tests/support/fixture-tree.ts';
import { CODES } from './codes.ts';

function problemsOf(overlay?: string) {
  const tree = fixtureTree(overlay);
  try {
    return readTree(tree.root);
  } finally {
    tree.remove();
  }
}

describe('the fixtures of problems', () => {
  test('the base has no problem', () => {
    const { problems, archive } = problemsOf();
    expect(problems).toEqual([]);
    expect(archive.cases.map(({ data }) => data.id)).toEqual([
      'demo-01',
      'tc-103-document-flow',
      'yl-114-yunlin-creek',
    ]);
  });

  test('there is one for each code', () => {
    expect(fixtureCodes()).toEqual(Object.keys(CODES).sort());
  });

  describe.each(fixtureCodes())('%s', (code) => {
    test('gives exactly the message, place and cure that are expected', () => {
      const { problems } = problemsOf(code);
      expect(problems).toEqual(expectedProblems(code));
      expect(problems.map((problem) => problem.code)).toContain(code);
    });
  });
});
