import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { archives } from '../../../tests/support/cases.ts';
import { PLACE } from '../../../tests/support/exports.ts';
import { archiveOf, caseRecord, county } from '../../../tests/support/records.ts';
import { CASES } from './case-columns.ts';
import { RESULTS, SOURCES } from './detail-columns.ts';
import { TABLES } from './tables.ts';

const archive = archiveOf({ counties: [{ ...county('臺中市', 2), code: '66000' }] });
const source = { archive, place: PLACE };

test('a case in its row: both years, county with its code, labels, counts and where it is from', () => {
  const record = caseRecord({
    agencyInferred: true,
    evidence: ['result', 'practice'],
    period: { from: 100 },
    results: [{ what: '天數', after: 1, unit: '天', source: 's1' }],
  });
  expect(CASES.rows([record], source)).toEqual([
    expect.objectContaining({
      id: 'test-case',
      year_roc: 103,
      year: 2014,
      period_from_roc: 100,
      period_to_roc: null,
      ongoing: null,
      county: '臺中市',
      county_code: '66000',
      joint_counties: [],
      agency: '測試機關',
      agency_inferred: true,
      evidence: ['量測成果', '實施作法'],
      results: 1,
      sources: 1,
      address: 'https://biaogan.example/sub/cases/test-case/',
      licence: 'CC BY 4.0',
      attribution: '標竿庫：地方治理標竿案例，〈測試案例標題〉（test-case），CC BY 4.0',
    }),
  ]);
});

describe('results', () => {
  test('figures stand as the source has them, and beside that as numbers', () => {
    const results = [
      { what: '件數', before: '逾 1,100', after: '82萬3,301', unit: '件', source: 's1' },
      { what: '天數', after: -1.5, unit: '天', period: '103年', source: 's1', note: '估計' },
    ];
    const rows = RESULTS.rows([caseRecord({ results })], source);
    expect(rows).toMatchObject([
      { case_id: 'test-case', number: 1, before: '逾 1,100', before_value: 1100, after_value: 823301 },
      { number: 2, before: null, before_value: null, after: '-1.5', after_value: -1.5, period: '103年' },
    ]);
  });
});

test('a source in its row', () => {
  expect(SOURCES.rows([caseRecord()], source)).toMatchObject([
    {
      case_id: 'test-case',
      source_id: 's1',
      url: 'https://example.gov.tw/',
      date: null,
      quality: '官方資料',
    },
  ]);
});

test('an address with Chinese letters is written as a URI, and one that is encoded already stays', () => {
  const url = 'https://example.gov.tw/公告?a=%E7%94%B2&b=[1]#1';
  const sources = [{ id: 's1', title: '公告', publisher: '機關', url, quality: 'official' }];
  expect(SOURCES.rows([caseRecord({ sources })], source)).toMatchObject([
    { url: 'https://example.gov.tw/%E5%85%AC%E5%91%8A?a=%E7%94%B2&b=[1]#1' },
  ]);
});

describe('any archive', () => {
  test('rows have every column in order, what must not be empty is not, and references lead somewhere', () => {
    fc.assert(
      fc.property(archives, (any) => {
        const rows = new Map(
          TABLES.map((table) => [table.name, table.rows(any.cases, { archive: any, place: PLACE })]),
        );
        for (const { name, columns, key, references } of TABLES) {
          const own = rows.get(name) ?? [];
          for (const row of own) {
            expect(Object.keys(row)).toEqual(columns.map((column) => column.name));
            for (const column of columns) if (column.always) expect(row[column.name]).not.toBeNull();
          }
          const keyOf = (row: (typeof own)[number], names: readonly string[]) =>
            JSON.stringify(names.map((each) => row[each]));
          expect(new Set(own.map((row) => keyOf(row, key))).size).toBe(own.length);
          for (const reference of references) {
            const known = new Set((rows.get(reference.table) ?? []).map((row) => keyOf(row, reference.keys)));
            expect(own.filter((row) => !known.has(keyOf(row, reference.columns)))).toEqual([]);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test('the order of the cases does not matter', () => {
    fc.assert(
      fc.property(archives, (any) => {
        const from = { archive: any, place: PLACE };
        for (const table of TABLES) {
          expect(table.rows([...any.cases].reverse(), from)).toEqual(table.rows(any.cases, from));
        }
      }),
      { numRuns: 20 },
    );
  });
});
