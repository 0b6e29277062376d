import { describe, expect, test } from 'vitest';
import { readEdited } from '../../../tests/support/edited-tree.ts';

const FILE = 'content/equivalents.yaml';

/** What is wrong with a list of this text, and where. */
function problemsOf(text: string): string[] {
  const { problems } = readEdited([FILE, () => text]);
  return problems.map(({ file, code, line, column }) => `${file} ${code} ${line}:${column}`);
}

const list = (...entries: string[]): string => entries.map((entry) => `- ${entry}\n`).join('');

describe('the list of equivalents', () => {
  test('may be empty, but not missing', () => {
    expect(problemsOf('[]\n')).toEqual([]);
    expect(problemsOf('')).toEqual([`${FILE} file-empty 1:1`]);
  });

  test.each([
    ['in one entry', ['{ kind: 簡稱, terms: [臺鐵, 臺灣鐵路, 台鐵] }'], '1:33'],
    [
      'in two entries',
      ['{ kind: 舊名, terms: [桃園市, 桃園縣] }', '{ kind: 同義詞, terms: [長照, 桃園 縣] }'],
      '2:28',
    ],
  ])('has a term only once: %s', (_, entries, place) => {
    expect(problemsOf(list(...entries))).toEqual([`${FILE} equivalent-duplicate ${place}`]);
  });

  test('warns of a synonym within a synonym, at the longer one', () => {
    expect(problemsOf(list('{ kind: 同義詞, terms: [環保志工, 志工] }'))).toEqual([
      `${FILE} equivalent-contained 1:24`,
    ]);
    expect(problemsOf(list('{ kind: 簡稱, terms: [內政部消防署, 消防署] }'))).toEqual([]);
    expect(problemsOf(list('{ kind: 舊名, terms: [環境保護署, 行政院環境保護署] }'))).toEqual([]);
  });

  test.each([
    ['{ kind: 俗稱, terms: [長照, 長期照顧] }', 'field-choice 1:11'],
    ['{ kind: 簡稱, terms: [長照] }', 'field-length 1:22'],
    ['{ kind: 簡稱, terms: [長照, 照] }', 'field-length 1:27'],
    ['{ kind: 簡稱, terms: [長照, 長期、照顧] }', 'field-format 1:27'],
    ['{ kind: 簡稱, terms: [104年, 長照] }', 'field-rule 1:23'],
    ['{ kind: 簡稱, terms: [1999, 市民專線] }', 'field-type 1:23'],
    ['{ kind: 簡稱, term: [長照, 長期照顧] }', 'field-unknown 1:15'],
  ])('has entries of the right shape: %s', (entry, problem) => {
    expect(problemsOf(list(entry))).toEqual([`${FILE} ${problem}`]);
  });

  test('gives no entry to the archive when one is wrong', () => {
    const { archive } = readEdited([FILE, '長期照護', '長']);
    expect(archive.equivalents).toEqual([]);
  });
});
