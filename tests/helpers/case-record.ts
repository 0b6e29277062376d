import type { CaseRecord } from '../../src/domain/archive.ts';
import { caseSchema, type Case } from '../../src/domain/case.ts';

/** A small valid case for tests, with what matters to the test put in; `headings` are of the second level. */
export function caseRecord(fields: Partial<Case> = {}, headings: string[] = ['作法']): CaseRecord {
  const data = caseSchema.parse({
    id: 'case-a',
    title: '公文流程管理',
    summary: '把公文的整段流程納入線上管理。',
    year: 103,
    county: '臺中市',
    region: 2,
    category: '行政革新',
    agency: '甲機關',
    evidence: ['practice'],
    verified: '2025-11-20',
    sources: [
      {
        id: 'plan',
        title: '施政計畫',
        publisher: '甲機關',
        url: 'https://example.gov.tw/',
        quality: 'official',
      },
    ],
    status: 'published',
    ...fields,
  });
  return {
    data,
    body: {
      html: '',
      text: '',
      headings: headings.map((text) => ({ depth: 2, slug: text, text })),
      citations: {},
    },
  };
}
