import { describe, expect, test } from 'vitest';
import { publicCases } from '../domain/archive.ts';
import { readEdited } from '../../tests/support/edited-tree.ts';
import type { Edit } from '../../tests/support/edited-tree.ts';

const FLOW = 'content/cases/tc-103-document-flow.mdx';
const CREEK = 'content/cases/yl-114-yunlin-creek.mdx';
const DEMO = 'content/cases/demo-01.mdx';

function codesOf(...edits: Edit[]) {
  const { problems } = readEdited(...edits);
  return problems.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

describe('readArchive', () => {
  test('sorts records by id and keeps the order of the lists', () => {
    const { archive, files } = readEdited();
    expect(archive.trainers.map(({ id }) => id)).toEqual(['demo-lecturer-a', 'taichung-rdec']);
    expect(archive.programmes.map(({ id }) => id)).toEqual(['demo-forum', 'government-service-award']);
    expect(archive.counties).toHaveLength(22);
    expect(archive.counties[0]?.name).toBe('基隆市');
    expect(archive.categories).toHaveLength(20);
    expect(archive.equivalents.map(({ terms }) => terms[0])).toEqual([
      '國家發展委員會',
      '桃園市',
      '長期照顧',
    ]);
    expect(files).toHaveLength(11);
    expect(files).toContain(FLOW);
  });

  test('tells all problems of all files at once, also of a case whose fields are wrong', () => {
    const { problems, archive } = readEdited(
      [FLOW, 'county: 臺中市', 'county: 台中巿\nwrong: 1'],
      [FLOW, 'source: plan', 'source: paln'],
      [FLOW, '系統裡管理。[^plan]', '系統裡管理。[^palm]'],
      [CREEK, 'edition: 114', 'edition: 99'],
    );
    expect(problems.map(({ file, code }) => [file, code])).toEqual([
      [FLOW, 'county-unknown'],
      [FLOW, 'field-unknown'],
      [FLOW, 'source-unknown'],
      [FLOW, 'source-unused'],
      [FLOW, 'footnote-unknown'],
      [CREEK, 'year-unexplained'],
      [CREEK, 'edition-unknown'],
    ]);
    expect(archive.cases.map(({ data }) => data.id)).toEqual(['demo-01']);
  });

  test.each([
    ['unix line ends', (text: string) => text],
    ['windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ])('gives places as an editor counts them: %s', (_, change) => {
    const { problems } = readEdited(
      [FLOW, '[^plan]', '[^none]'],
      [FLOW, 'region: 2', 'region: 3'],
      [FLOW, change],
    );
    expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['region-mismatch', 8, 9],
      ['footnote-unknown', 35, 42],
    ]);
  });

  test('keeps a complete draft in the archive and off the pages', () => {
    const { archive, problems } = readEdited([FLOW, 'status: published', 'status: draft']);
    expect(problems).toEqual([]);
    expect(archive.cases.map(({ data }) => data.id)).toContain('tc-103-document-flow');
    expect(publicCases(archive, { samples: false }).map(({ data }) => data.id)).toEqual([
      'yl-114-yunlin-creek',
    ]);
  });

  test('warns of a draft without 作法, and leaves out what has no shape yet', () => {
    const { archive, problems } = readEdited(
      [FLOW, 'status: published', 'status: draft'],
      [FLOW, '## 作法', '## 緣起'],
      [FLOW, 'region: 2\n', ''],
    );
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['draft-incomplete', 'warning'],
      ['draft-incomplete', 'warning'],
    ]);
    expect(archive.cases.map(({ data }) => data.id)).not.toContain('tc-103-document-flow');
  });
});

describe('files made to take long', () => {
  const many = (line: (index: number) => string, count: number) =>
    Array.from({ length: count }, (_, index) => line(index)).join('');

  test.each([
    ['unknown fields', many((index) => `x${index}: 1\n`, 30_000)],
    ['repeated fields', many(() => 'a: 1\n', 50_000)],
    ['anchors', many((index) => `x${index}: &a${index} 1\n`, 40_000)],
    ['wrong items', `id: x\noutline:\n${many(() => '  - 1\n', 40_000)}`],
    ['equal items', `id: x\noutline:\n${many(() => '  - {section: a, title: b}\n', 20_000)}`],
    ['one long line', `id: ${'x'.repeat(900_000)}\n`],
    ['empty lines', '\n'.repeat(900_000)],
    ['opening brackets', `id: ${'['.repeat(300_000)}`],
  ])(
    '%s are refused within seconds, in a bounded number of problems',
    (_, text) => {
      const { problems } = readEdited(['content/sources/taichung-rdec-104-107-plan.yaml', () => text]);
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.length).toBeLessThanOrEqual(250);
    },
    10_000,
  );
});

describe('years', () => {
  test.each([
    [
      [FLOW, 'year: 103', 'year: 2014'] as const,
      '「year」的值「2014」',
      '2014 是西元年，這裡要寫民國年：請改成 103。',
    ],
    [[FLOW, 'from: 100', 'from: 2011'] as const, '「period 的 from」的值「2011」', '請改成 100。'],
    [
      [CREEK, 'edition: 114', 'edition: 2025'] as const,
      '「entries 第 1 項的 edition」的值「2025」',
      '請改成 114。',
    ],
    [[FLOW, 'year: 103', 'year: 1031'] as const, '「year」的值「1031」', '年度一律寫民國年，例如 104。'],
  ])('of the western calendar are led to the ROC’s: %j', (edit, value, cure) => {
    const [problem] = readEdited(edit).problems;
    expect(problem).toMatchObject({ code: 'field-range', message: `${value}超出範圍，不可大於 200` });
    expect(problem?.hint).toContain(cure);
  });
});

describe('references', () => {
  test.each([
    ['台中市', '臺中市'],
    ['桃園縣', '桃園市'],
    ['台中巿', '臺中市'],
    ['桃园市', '桃園市'],
  ])('a county written %s is led to %s', (written, official) => {
    const { problems } = readEdited([FLOW, 'county: 臺中市', `county: ${written}`]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'county-unknown', line: 7, column: 9 });
    expect(problems[0]?.hint).toContain(`您是不是要寫「${official}」？`);
  });

  test('a county may be wrong in other fields and records too', () => {
    expect(
      codesOf(
        [FLOW, 'region: 2', 'counties: [台北市]\nregion: 2'],
        [FLOW, 'evidence:', 'adoptions:\n  - county: 高雄巿\n    kind: 應用\n    source: plan\nevidence:'],
        ['content/trainers/taichung-rdec.yaml', 'county: 臺中市', 'county: 臺中'],
      ),
    ).toEqual(['county-unknown 8:12', 'county-unknown 23:13', 'county-unknown 5:9']);
  });

  test('a sample may use no real programme and no real trainer', () => {
    expect(
      codesOf(
        [DEMO, 'trainer: demo-lecturer-a', 'trainer: taichung-rdec'],
        [
          DEMO,
          'programme: demo-forum\n    edition: 104\n    stage: 初評',
          'programme: government-service-award\n    edition: 108',
        ],
        [DEMO, 'year: 104', 'year: 108'],
      ),
    ).toEqual(['sample-mixed 11:16', 'score-rubric 15:3', 'sample-mixed 19:14']);
  });

  test.each([
    ['創新性: 20', '創意: 20', 'score-rubric 18:7'],
    ['創新性: 20', '創新性: -1', 'score-rubric 18:12'],
    ['    初評:', '    複審:', 'score-rubric 17:5'],
    ['  demo-forum/104:', '  demo-forum:', 'score-rubric 16:3'],
    ['  demo-forum/104:', '  demo-forum/103:', 'score-rubric 16:3'],
    ['  demo-forum/104:', '  no-forum/104:', 'score-rubric 16:3'],
    ['創新性: 20', 'constructors: 20', 'score-rubric 18:7'],
  ])('scores that do not fit the rubric: %s as %s', (from, to, expected) => {
    expect(codesOf([DEMO, from, to])).toEqual([expected]);
  });

  test('an award whose year no source states has no edition', () => {
    expect(codesOf([CREEK, '    edition: 114\n', ''])).toEqual([]);
    expect(
      codesOf([CREEK, '    edition: 114\n', ''], [CREEK, 'government-service-award', 'no-such-award']),
    ).toEqual(['programme-unknown 11:16']);
  });

  test('the year may be explained', () => {
    expect(codesOf([CREEK, 'year: 114', 'year: 113\nyearNote: 報導的年度'])).toEqual([]);
    expect(codesOf([FLOW, 'from: 100, to: 103', 'from: 104'])).toEqual(['year-unexplained 5:7']);
    expect(codesOf([FLOW, 'from: 100, to: 103', 'from: 103'])).toEqual([]);
    expect(codesOf([FLOW, 'from: 100, to: 103', 'from: 100'])).toEqual([]);
  });

  test('consent counts from its first to its last day', () => {
    const file = 'content/trainers/demo-lecturer-a.yaml';
    expect(codesOf([file, '2199-12-31', '2026-11-20'])).toEqual([]);
    expect(codesOf([file, '2199-12-31', '2026-11-19'])).toEqual(['consent-invalid 11:12']);
    expect(codesOf([file, '2026-01-01', '2026-11-21'])).toEqual(['consent-invalid 10:10']);
  });
});
