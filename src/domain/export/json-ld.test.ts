import { expect, test } from 'vitest';
import { PLACE } from '../../../tests/support/exports.ts';
import { caseRecord } from '../../../tests/support/records.ts';
import { catalogueJsonLd } from './catalogue-json-ld.ts';
import { caseJsonLd, categoriesJsonLd, scriptText } from './json-ld.ts';
import { scopeOf } from './scope.ts';

const category = {
  name: '行政革新',
  slug: 'admin',
  description: '說明',
  priority: 1,
  priorityInferred: false,
};

test('a case is a report by number, of its agency, under its licence', () => {
  const { data } = caseRecord({ counties: ['彰化縣'] });
  expect(caseJsonLd(data, category, PLACE)).toMatchObject({
    '@type': 'Report',
    '@id': 'https://biaogan.example/sub/cases/test-case/',
    reportNumber: 'test-case',
    author: { '@type': 'GovernmentOrganization', name: '測試機關' },
    dateModified: '2025-11-20',
    temporalCoverage: '2014',
    spatialCoverage: [{ name: '臺中市' }, { name: '彰化縣' }],
    about: { '@type': 'DefinedTerm', url: 'https://biaogan.example/sub/categories/admin/' },
    license: PLACE.licence.address,
    citation: [{ '@type': 'CreativeWork', name: '測試來源', url: 'https://example.gov.tw/' }],
  });
});

test.each([
  [{ from: 100, to: 103 }, '2011/2014'],
  [{ from: 100 }, '2011/..'],
  [{ from: 100, to: 100 }, '2011'],
])('the years %j are %s', (period, coverage) => {
  expect(caseJsonLd(caseRecord({ period }).data, category, PLACE)).toMatchObject({
    temporalCoverage: coverage,
  });
});

test('an inferred agency says so', () => {
  expect(caseJsonLd(caseRecord({ agencyInferred: true }).data, undefined, PLACE)).toMatchObject({
    author: { name: '測試機關', disambiguatingDescription: '承辦機關為推定：來源未載明' },
  });
});

test('a source that is a document of the archive has its page for an address', () => {
  const sources = [{ id: 's1', title: '計畫', publisher: '機關', document: 'plan-104', quality: 'official' }];
  expect(caseJsonLd(caseRecord({ sources }).data, category, PLACE)).toMatchObject({
    citation: [{ url: 'https://biaogan.example/sub/sources/plan-104/' }],
  });
});

test('categories are a set of defined terms', () => {
  expect(categoriesJsonLd([category], PLACE)).toMatchObject({
    '@type': 'DefinedTermSet',
    hasDefinedTerm: [{ '@type': 'DefinedTerm', name: '行政革新', description: '說明' }],
  });
});

test('the data is a catalogue of one dataset, dated by its cases', () => {
  const scope = scopeOf([caseRecord(), caseRecord({ id: 'b', year: 100, verified: '2026-01-02' })]);
  expect(catalogueJsonLd([], '說明', scope, PLACE)).toMatchObject({
    '@type': 'DataCatalog',
    dataset: { '@type': 'Dataset', temporalCoverage: '2011/2014', dateModified: '2026-01-02' },
  });
  expect(catalogueJsonLd([], '說明', scopeOf([]), PLACE)['dataset']).not.toHaveProperty('dateModified');
});

test('no text ends the element it stands in, and the data is the same', () => {
  const data = { name: '</script><script>alert(1)</script><!--' };
  expect(scriptText(data)).not.toContain('<');
  expect(JSON.parse(scriptText(data))).toEqual(data);
});
