import type { Archive, CaseRecord } from '../../src/domain/archive.ts';
import { caseSchema } from '../../src/domain/case.ts';
import type { County } from '../../src/domain/county.ts';
import { trainerSchema, type Trainer } from '../../src/domain/trainer.ts';

const BASE_CASE = {
  id: 'test-case',
  title: '測試案例標題',
  summary: '只用在測試中的案例，內容沒有意義。',
  year: 103,
  county: '臺中市',
  region: 2,
  category: '行政革新',
  agency: '測試機關',
  evidence: ['practice'],
  verified: '2025-11-20',
  sources: [
    {
      id: 's1',
      title: '測試來源',
      publisher: '測試機關',
      url: 'https://example.gov.tw/',
      quality: 'official',
    },
  ],
  status: 'published',
};

/** A valid case with an empty body; `fields` replace those of the front matter, `headings` are of the second level. */
export function caseRecord(
  fields: Record<string, unknown> = {},
  headings: readonly string[] = [],
): CaseRecord {
  return {
    data: caseSchema.parse({ ...BASE_CASE, ...fields }),
    body: {
      html: '',
      headings: headings.map((text) => ({ depth: 2, slug: text, text })),
      text: '',
      sections: [],
      citations: {},
    },
  };
}

/** A valid unit; `fields` replace its own. */
export function trainer(fields: Record<string, unknown> = {}): Trainer {
  return trainerSchema.parse({
    id: 'test-unit',
    kind: 'unit',
    name: '測試處',
    agency: '測試縣政府',
    county: '臺中市',
    registered: false,
    expertise: [],
    ...fields,
  });
}

/** A county; slug and code do not matter. */
export function county(name: string, region104: number): County {
  return { code: '00000', name, slug: 'test', aliases: [], region104, region101: 1 };
}

/** An archive of these lists; the others are empty. */
export function archiveOf(lists: Partial<Archive>): Archive {
  return {
    cases: [],
    trainers: [],
    programmes: [],
    sources: [],
    counties: [],
    categories: [],
    equivalents: [],
    ...lists,
  };
}
