import { beforeAll, describe, expect, test } from 'vitest';
import { publicCases, type CaseRecord } from '../../src/domain/archive.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { readArchive } from '../../src/reader/index.ts';
import { figuresNotSaid } from './checks/figures.ts';
import { nameSuspects } from './checks/names.ts';
import { sharedSentences } from './checks/prose.ts';

/** Suspects that were looked at: a title with words behind it, and no name. */
const NO_NAMES = new Set(['kl-113-junction-warning: 議員曾質疑', 'mz-109-telehealth: 醫師連到離']);

let records: CaseRecord[];
let problems: Problem[];

beforeAll(() => {
  const read = readArchive({ root: '.', contentDir: 'content', base: '/', today: '2026-11-20' });
  records = publicCases(read.archive, { samples: false });
  problems = read.problems;
});

describe('the real cases', () => {
  test('have neither error nor warning', () => {
    expect(problems).toEqual([]);
  });

  test('share no sentence of 12 characters or more', () => {
    expect(sharedSentences(records)).toEqual([]);
  });

  test('say every measured figure in words', () => {
    const missing = records.map((record) => [record.data.id, figuresNotSaid(record)] as const);
    expect(missing.filter(([, figures]) => figures.length > 0)).toEqual([]);
  });

  test('name no person', () => {
    const suspects = records.flatMap(({ data, body }) =>
      nameSuspects(JSON.stringify(data) + body.text).map((found) => `${data.id}: ${found}`),
    );
    expect(suspects.filter((suspect) => !NO_NAMES.has(suspect))).toEqual([]);
  });

  test('carry no scores and are no samples', () => {
    expect(records.length).toBeGreaterThan(0);
    expect(records.filter(({ data }) => data.scores !== undefined || data.sample === true)).toEqual([]);
  });
});
