import fc from 'fast-check';
import type { Archive, CaseRecord } from '../../src/domain/archive.ts';
import { caseTable, type CaseTable } from '../../src/domain/case-table.ts';
import { programmeSchema } from '../../src/domain/programme.ts';
import { POLICY_PHASES } from '../../src/domain/vocabulary.ts';
import { archiveOf, caseRecord, county } from './records.ts';

/** Three counties in three regions, two categories and two programmes: few, so that values repeat. */
export const LISTS = {
  counties: [county('基隆市', 1), county('臺中市', 2), county('嘉義縣', 3)],
  categories: ['行政革新', '社會福利'].map((name, index) => ({
    name,
    slug: `category-${'ab'[index] ?? ''}`,
    description: '說明',
    priority: 1,
    priorityInferred: false,
  })),
  programmes: ['service', 'model'].map((id) =>
    programmeSchema.parse({ id, name: `${id} 獎`, editions: [{ year: 103 }] }),
  ),
};

const entry = fc.record(
  {
    programme: fc.constantFrom('service', 'model'),
    edition: fc.constant(103),
    award: fc.constantFrom('特優', '甲等', 'service 獎第一名'),
    source: fc.constant('s1'),
  },
  { requiredKeys: ['programme', 'edition', 'source'] },
);

const result = fc.record(
  {
    what: fc.constantFrom('速度', '滿意度'),
    before: fc.constantFrom(1, '約 2'),
    after: fc.constantFrom(1100, '逾 3'),
    unit: fc.constantFrom('天', '%'),
    period: fc.constantFrom('100年', '101年', '第一期'),
    source: fc.constant('s1'),
  },
  { requiredKeys: ['what', 'after', 'unit', 'source'] },
);

const fields = fc
  .record({
    title: fc.constantFrom('甲案例標題', '乙案例標題', '丙案例標題'),
    year: fc.integer({ min: 99, max: 102 }),
    places: fc.uniqueArray(fc.constantFrom(...LISTS.counties), { minLength: 1, maxLength: 3 }),
    category: fc.constantFrom('行政革新', '社會福利'),
    agencyInferred: fc.boolean(),
    evidence: fc.uniqueArray(fc.constantFrom('result', 'award', 'practice', 'plan'), { minLength: 1 }),
    policyPhases: fc.uniqueArray(fc.constantFrom(...POLICY_PHASES)),
    entries: fc.array(entry, { maxLength: 3 }),
    results: fc.array(result, { maxLength: 3 }),
  })
  .map(({ places: [lead, ...others], ...rest }) => ({
    ...rest,
    county: lead?.name,
    region: lead?.region104,
    counties: others.map(({ name }) => name),
  }));

function archivesOf(length: { minLength: number; maxLength: number }): fc.Arbitrary<Archive> {
  return fc.array(fields, { ...length, size: 'max' }).map((list) =>
    archiveOf({
      ...LISTS,
      cases: list.map((each, index): CaseRecord => caseRecord({ ...each, id: `case-${index}` })),
    }),
  );
}

/** Archives of a few valid cases with many values in common. */
export const archives = archivesOf({ minLength: 0, maxLength: 12 });

/** Tables of such archives. */
export const tables = archives.map((archive) => caseTable(archive.cases, archive));

/** A table of `length` cases, always the same. */
export function tableOf(length: number): CaseTable {
  const [archive] = fc.sample(archivesOf({ minLength: length, maxLength: length }), {
    numRuns: 1,
    seed: 1,
  });
  if (archive === undefined) throw new Error('No sample');
  return caseTable(archive.cases, archive);
}

/** The table with these years (ROC, newest first) for its cases, each for one at least. */
export function withYears(table: CaseTable, years: readonly number[]): CaseTable {
  const rows = table.id.map((_, row) => Math.floor((row * years.length) / table.id.length));
  return { ...table, facets: { ...table.facets, year: { values: years.map(String), rows } } };
}
