import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';
import type { Column } from './table.ts';

const column = (name: string): Column => ({ name, title: name, meaning: '', type: 'text', always: false });
const table = { columns: [column('a'), column('b')] };
const read = (text: string) => parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });

test('begins with a byte order mark and the header, and ends every line in CRLF', () => {
  expect(csvOf(table, [{ a: '甲', b: 1.5 }])).toBe('\uFEFFa,b\r\n甲,1.5\r\n');
  expect(csvOf(table, [])).toBe('\uFEFFa,b\r\n');
});

test('what is not there is empty, lists are joined, and a list’s own semicolons become wide', () => {
  const [row] = read(csvOf(table, [{ a: null, b: ['甲', '乙;丙'] }]));
  expect(row).toEqual({ a: '', b: '甲;乙；丙' });
  expect(read(csvOf(table, [{ a: true, b: [] }]))).toEqual([{ a: 'true', b: '' }]);
});

test.each(['=1+1', '+886', '@a', '-2+3', '\tx', '-5%'])('%j is no formula', (text) => {
  expect(read(csvOf(table, [{ a: text, b: '' }]))).toEqual([{ a: `'${text}`, b: '' }]);
});

test.each(['-5', '-1.25', '約-3', 'a=b'])('%j stays as it is', (text) => {
  expect(read(csvOf(table, [{ a: text, b: '' }]))).toEqual([{ a: text, b: '' }]);
});

test('negative numbers stay numbers', () => {
  expect(csvOf(table, [{ a: -5, b: 0 }])).toContain('\r\n-5,0\r\n');
});

test('any text that is no formula is read back as it was', () => {
  const text = fc.string({ unit: 'binary' }).filter((each) => !/^[=+@\t-]/.test(each));
  const rows = fc.array(fc.record({ a: text, b: text }));
  fc.assert(
    fc.property(rows, (list) => {
      expect(read(csvOf(table, list))).toEqual(list.map((row) => ({ ...row })));
    }),
  );
});
