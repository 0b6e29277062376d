import { describe, expect, it } from 'vitest';
import { caseRecord } from '../../tests/support/records.ts';
import { citationsOf, citingCases, sectionDepth, type Citation } from './citations.ts';
import type { SourceDocument } from './source.ts';

const DOCUMENT: SourceDocument = {
  id: 'plan',
  title: '測試計畫',
  issuer: '測試機關',
  quality: 'official',
  outline: [
    { section: '壹', title: '前言' },
    { section: '貳、一', title: '作法' },
  ],
};

function citing(id: string, ...sections: (string | undefined)[]) {
  const sources = sections.map((section, index) => ({
    id: `s${index + 1}`,
    title: '測試計畫',
    publisher: '測試機關',
    document: 'plan',
    quality: 'official',
    ...(section !== undefined && { section }),
  }));
  return caseRecord({ id, sources });
}

const places = (citations: Citation[]) =>
  citations.map(({ record, source }) => `${record.data.id}#${source.id}`);

describe('citations of a document', () => {
  const records = [
    citing('a', '貳、一', undefined),
    citing('b', '貳、一', '柒'),
    caseRecord({ id: 'other' }),
  ];

  it('stand by section, in the order of the outline and of the cases', () => {
    const { outline } = citationsOf(DOCUMENT, records);
    expect(outline.map(({ section, citations }) => [section, places(citations)])).toEqual([
      ['壹', []],
      ['貳、一', ['a#s1', 'b#s1']],
    ]);
  });

  it('are not lost when the outline lacks the section or no section is named', () => {
    const { elsewhere, whole } = citationsOf(DOCUMENT, records);
    expect(places(elsewhere)).toEqual(['b#s2']);
    expect(places(whole)).toEqual(['a#s2']);
  });

  it('count a case once', () => {
    expect(citingCases(DOCUMENT, records)).toBe(2);
    expect(citingCases({ ...DOCUMENT, id: 'unknown' }, records)).toBe(0);
  });
});

it.each([
  ['壹', 1],
  ['貳、一', 2],
  ['貳、一、(三)', 3],
  ['壹、', 1],
])('tells how deep %s lies', (section, depth) => {
  expect(sectionDepth(section)).toBe(depth);
});
