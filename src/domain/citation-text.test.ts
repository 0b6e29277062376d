import { expect, test } from 'vitest';
import { caseRecord } from '../../tests/support/records.ts';
import { citationText } from './citation-text.ts';

const place = { site: '標竿庫', address: 'https://example.org/cases/case-a/', licence: 'CC BY 4.0' };

test('names agency, title, both years, id, day of the check, address and licence', () => {
  expect(citationText(caseRecord().data, place)).toBe(
    '測試機關，〈測試案例標題〉，民國103年（2014），收錄於「標竿庫」，案例編號 test-case，' +
      '民國114年11月20日查核，https://example.org/cases/case-a/，授權：CC BY 4.0。',
  );
});

test('says when the agency is inferred', () => {
  expect(citationText(caseRecord({ agencyInferred: true }).data, place)).toMatch(/^測試機關（推定），〈/);
});
