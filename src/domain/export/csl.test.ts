import { expect, test } from 'vitest';
import { PLACE } from '../../../tests/support/exports.ts';
import { caseRecord } from '../../../tests/support/records.ts';
import { apaText } from './apa.ts';
import { cslOf } from './csl.ts';
import { citationTags } from './highwire.ts';

const plain = caseRecord().data;
const inferred = caseRecord({ agencyInferred: true }).data;

test('a case is a report of its agency in the western year, with its id for a number', () => {
  expect(cslOf(plain, PLACE)).toMatchObject({
    id: 'test-case',
    type: 'report',
    title: '測試案例標題',
    author: [{ literal: '測試機關' }],
    issued: { 'date-parts': [[2014]] },
    number: 'test-case',
    publisher: '標竿庫',
    URL: 'https://biaogan.example/sub/cases/test-case/',
    language: 'zh-TW',
    license: PLACE.licence.address,
  });
});

test('the note has the ROC year, the day of the check and the attribution', () => {
  const { note } = cslOf(plain, PLACE);
  expect(note).toContain('民國103年（2014）');
  expect(note).toContain('民國114年11月20日查核');
  expect(note).toContain('標竿庫：地方治理標竿案例，〈測試案例標題〉（test-case），CC BY 4.0');
  expect(note).not.toContain('推定');
});

test('an inferred agency says so in the item, in the reference and in the tags', () => {
  expect(cslOf(inferred, PLACE).author).toEqual([{ literal: '測試機關（推定）' }]);
  expect(cslOf(inferred, PLACE).note).toContain('承辦機關為推定');
  expect(apaText(inferred, PLACE)).toMatch(/^測試機關 \[agency inferred \(推定\)\]\. /);
  expect(citationTags(inferred, PLACE)).toContainEqual({
    name: 'citation_author',
    content: '測試機關（推定）',
  });
});

test('keywords are the category, the counties and the tags, each once, and none is split by a comma', () => {
  const { data } = caseRecord({ counties: ['彰化縣'], tags: ['臺中市', '快,好'] });
  expect(cslOf(data, PLACE).keyword).toBe('行政革新,臺中市,彰化縣,快，好');
});

test('the reference after APA has both years, the number and the address', () => {
  expect(apaText(plain, PLACE)).toBe(
    '測試機關. (2014 [ROC year 103]). 測試案例標題 (Case No. test-case) [in Chinese]. 標竿庫. ' +
      'https://biaogan.example/sub/cases/test-case/',
  );
});

test('the tags name title, year, institution and number', () => {
  const tags = new Map(citationTags(plain, PLACE).map(({ name, content }) => [name, content]));
  expect(tags.get('citation_title')).toBe('測試案例標題');
  expect(tags.get('citation_publication_date')).toBe('2014');
  expect(tags.get('citation_technical_report_institution')).toBe('標竿庫');
  expect(tags.get('citation_technical_report_number')).toBe('test-case');
});
