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

/** No repository can hold a file that cannot be read, and nothing is so to the superuser; it has a test of its own. */
const WITHOUT_FIXTURE = ['file-unreadable'];

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

  test('there is one for each code but those that no file can show', () => {
    expect([...fixtureCodes(), ...WITHOUT_FIXTURE].sort()).toEqual(Object.keys(CODES).sort());
  });

  describe.each(fixtureCodes())('%s', (code) => {
    test('gives exactly the message, place and cure that are expected', () => {
      const { problems } = problemsOf(code);
      expect(problems).toEqual(expectedProblems(code));
      expect(problems.map((problem) => problem.code)).toContain(code);
    });
  });
});
