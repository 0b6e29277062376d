import { expect, test } from 'vitest';
import { PLACE } from '../../../tests/support/exports.ts';
import { caseRecord } from '../../../tests/support/records.ts';
import { cslOf } from './csl.ts';
import { risFile, risOf } from './ris.ts';

const item = cslOf(caseRecord({ tags: ['公文', '行政革新'], agencyInferred: true }).data, PLACE);

test('a record begins with its type, ends with ER, and every line is a tag, a value and CRLF', () => {
  const lines = risOf(item).split('\r\n');
  expect(lines[0]).toBe('TY  - RPRT');
  expect(lines.slice(-2)).toEqual(['ER  - ', '']);
  expect(lines.slice(0, -1).filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
});

test('says who, what, when, where, and each keyword once', () => {
  const record = risOf(item);
  for (const line of [
    'AU  - 測試機關（推定）',
    'TI  - 測試案例標題',
    'PY  - 2014',
    'SN  - test-case',
    'PB  - 標竿庫',
    'UR  - https://biaogan.example/sub/cases/test-case/',
  ]) {
    expect(record).toContain(`${line}\r\n`);
  }
  expect(record.match(/^KW {2}- .*$/gm)).toEqual(['KW  - 行政革新', 'KW  - 臺中市', 'KW  - 公文']);
  expect(record).toContain(PLACE.licence.address);
});

test('a value with line ends in it cannot begin a line of its own', () => {
  const record = risOf({ ...item, abstract: '甲\r\nER  - \nTY  - BOOK\u2028乙' });
  expect(record).toContain('AB  - 甲 ER  - TY  - BOOK 乙\r\n');
});

test('records of a file stand apart', () => {
  expect(risFile([item, item]).split('\r\n\r\n')).toHaveLength(2);
  expect(risFile([])).toBe('');
});
