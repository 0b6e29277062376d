import { beforeAll, describe, expect, test } from 'vitest';
import { publicCases, type Archive } from '../../src/domain/archive.ts';
import type { Equivalent } from '../../src/domain/equivalent.ts';
import { searchText } from '../../src/domain/search-text.ts';
import { readArchive } from '../../src/reader/index.ts';
import { idleEntries, Seen, uselessTerms } from './checks/equivalents.ts';

describe('the checks of the list', () => {
  const entry = (kind: Equivalent['kind'], ...terms: string[]): Equivalent => ({ kind, terms });
  const found = (check: typeof idleEntries, equivalents: Equivalent[], ...texts: string[]) =>
    check(equivalents, new Seen(equivalents, texts));

  test('find an entry that no text has a term of, unless it names an agency', () => {
    const entries = [
      entry('同義詞', '長照', '長期照顧'),
      entry('同義詞', '社造', '社區營造'),
      entry('簡稱', '都市更新', '都更'),
      entry('簡稱', '國家發展委員會', '國發會'),
      entry('同義詞', '國發會主委', '國發會'),
    ];
    expect(found(idleEntries, entries, '巷弄长照站', '社區，營造')).toEqual([
      '社造、社區營造',
      '都市更新、都更',
      '國發會主委、國發會',
    ]);
  });

  test('find a term that is there in simplified characters too, and one that punctuation parts', () => {
    const entries = [entry('簡稱', '長照', '长照', '長期、照顧'), entry('同義詞', '臺鐵', '鐵路')];
    expect(found(uselessTerms, entries)).toEqual(['长照', '長期、照顧']);
  });
});

describe('the real list of equivalents', () => {
  let archive: Archive;
  let seen: Seen;

  beforeAll(() => {
    archive = readArchive({ root: '.', contentDir: 'content', base: '/', today: '2026-11-20' }).archive;
    const texts = publicCases(archive, { samples: false }).flatMap((record) => {
      const { title, parts } = searchText(record, archive);
      return [title, ...parts.flatMap((part) => part.texts)];
    });
    seen = new Seen(archive.equivalents, texts);
  });

  test('has terms that a search takes for one phrase each, all different', () => {
    expect(archive.equivalents.length).toBeGreaterThan(0);
    expect(uselessTerms(archive.equivalents, seen)).toEqual([]);
  });

  test('has no entry that is neither in a published case nor the name of an agency or county', () => {
    expect(idleEntries(archive.equivalents, seen)).toEqual([]);
  });

  test('serves the cases: most entries have a term in one of them', () => {
    const serving = archive.equivalents.filter(({ terms }) => terms.some((term) => seen.occurs(term)));
    expect(serving.length / archive.equivalents.length).toBeGreaterThan(0.6);
  });

  test('leads each former county to the present one', () => {
    const former = archive.counties.flatMap(({ name, aliases }) =>
      aliases
        .filter((alias) => /^[^台]{2}縣$/.test(alias))
        .map((alias) => ({ kind: '舊名', terms: [name, alias] })),
    );
    expect(former.length).toBeGreaterThanOrEqual(5);
    const known = archive.equivalents.map(({ kind, terms }) => ({ kind, terms }));
    expect(known).toEqual(expect.arrayContaining(former));
  });

  test.each([
    ['桃園縣', '桃園市'],
    ['研考會', '研究發展考核委員會'],
    ['人總', '人事行政總處'],
    ['國發會', '國家發展委員會'],
    ['長照', '長期照顧'],
  ])('answers %s with %s', (asked, answer) => {
    expect(archive.equivalents.find(({ terms }) => terms.includes(asked))?.terms).toContain(answer);
  });
});
