import { describe, expect, it } from 'vitest';
import {
  answerDirectory,
  asksForAll,
  countRows,
  readDirectoryQuery,
  writeDirectoryQuery,
  type DirectoryQuery,
  type DirectoryRow,
} from './directory-filter.ts';

const ALL: DirectoryQuery = { county: '', category: '', kind: '', page: 1 };

function row(fields: Partial<DirectoryRow>): DirectoryRow {
  return {
    id: 'unit',
    name: '測試處',
    agency: '測試縣政府',
    county: '臺中市',
    kind: '機關單位',
    registration: '種籽師資',
    cautions: [],
    categories: [],
    cases: 0,
    ...fields,
  };
}

const read = (address: string) => {
  const parameters = new URLSearchParams(address);
  return readDirectoryQuery((name) => parameters.get(name));
};

describe('the question in the address', () => {
  it('comes back as it was written', () => {
    const query = { county: '臺中市', category: '社會福利', kind: '機關單位', page: 3 };
    expect(read(writeDirectoryQuery(query))).toEqual(query);
    expect(read('')).toEqual(ALL);
  });

  it('is percent-encoded, and empty when everything is asked for', () => {
    expect(writeDirectoryQuery({ ...ALL, county: '臺中市' })).toBe('?county=%E8%87%BA%E4%B8%AD%E5%B8%82');
    expect(writeDirectoryQuery(ALL)).toBe('');
    expect(asksForAll(ALL)).toBe(true);
    expect(asksForAll({ ...ALL, page: 2 })).toBe(false);
  });

  it.each(['page=0', 'page=-1', 'page=1.5', 'page=x', 'page=9999999999', 'page='])(
    'takes %s as page 1',
    (text) => {
      expect(read(text).page).toBe(1);
    },
  );
});

describe('the answer', () => {
  const rows = [
    row({ id: 'a', categories: ['社會福利', '行政革新'] }),
    row({ id: 'b', county: '雲林縣', categories: ['行政革新'] }),
    row({ id: 'c', kind: '個人' }),
  ];
  const found = (query: Partial<DirectoryQuery>) =>
    answerDirectory(rows, { ...ALL, ...query }, 24).rows.map(({ id }) => id);

  it('holds the rows that meet every filter, in their order', () => {
    expect(found({})).toEqual(['a', 'b', 'c']);
    expect(found({ county: '臺中市' })).toEqual(['a', 'c']);
    expect(found({ category: '行政革新' })).toEqual(['a', 'b']);
    expect(found({ kind: '個人' })).toEqual(['c']);
    expect(found({ county: '臺中市', category: '行政革新' })).toEqual(['a']);
  });

  it('is empty for a value that no row has', () => {
    expect(answerDirectory(rows, { ...ALL, county: '台中巿' }, 24)).toEqual({
      rows: [],
      total: 0,
      page: 1,
      pages: 1,
    });
  });

  it('is counted beforehand for each choice, also for those that give nothing', () => {
    expect(countRows(rows, 'category', ['行政革新', '幸福城市'])).toEqual([
      { value: '行政革新', count: 2 },
      { value: '幸福城市', count: 0 },
    ]);
    expect(countRows(rows, 'kind', ['個人'])).toEqual([{ value: '個人', count: 1 }]);
  });

  it('cuts pages, and gives the last one when a later is asked for', () => {
    const many = Array.from({ length: 49 }, (_, index) => row({ id: `unit-${index}` }));
    const last = answerDirectory(many, { ...ALL, page: 99 }, 24);
    expect(last.rows.map(({ id }) => id)).toEqual(['unit-48']);
    expect([last.total, last.page, last.pages]).toEqual([49, 3, 3]);
    expect(answerDirectory(many, { ...ALL, page: 2 }, 24).rows).toHaveLength(24);
  });
});
