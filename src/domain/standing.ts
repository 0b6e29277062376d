import type { CaseRecord } from './archive.ts';
import type { Holding } from './holdings.ts';

/** The numbers of a selection of cases: how many, of how many agencies, over which years, with what. */
export function standingOf(records: readonly CaseRecord[]): Holding[] {
  const data = records.map((record) => record.data);
  const results = data.reduce((sum, { results: own = [] }) => sum + own.length, 0);
  const awarded = data.filter(({ entries = [] }) => entries.some(({ award }) => award !== undefined));
  const adopted = data.filter(({ adoptions = [] }) => adoptions.length > 0);
  return [
    { label: '案例', count: records.length, unit: '件' },
    { label: '承辦機關', count: new Set(data.map(({ agency }) => agency)).size, unit: '個' },
    { label: '量測成果', count: results, unit: '項' },
    { label: '得獎的案例', count: awarded.length, unit: '件' },
    { label: '有其他縣市採用', count: adopted.length, unit: '件' },
  ].filter(({ count }) => count > 0);
}
