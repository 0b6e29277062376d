import type { Material } from './documents.ts';

/** A few cases and names, small enough to tell by eye what answers a query; for tests. */
export function madeUp(): Material {
  const facets = {
    year: ['104'],
    region: [],
    county: [],
    category: [],
    programme: [],
    award: [],
    evidence: [],
    phase: [],
  };
  const document = (id: string, title: string, texts: string[], more: object = {}) => ({
    id,
    title,
    parts: [{ label: '作法', texts }],
    tags: ['長期照顧', '公文流程', '環境教育', '臺北市', '智慧城市'],
    facets: { ...facets, ...more },
  });
  return {
    documents: [
      document(
        'a',
        '臺北市公文流程管理',
        ['一般公文平均發文速度，由 12.5 日減為 1,100 小時。AI 客服在 104 年上線。'],
        {
          county: ['臺北市'],
          category: ['行政革新'],
        },
      ),
      document('b', '桃園縣長期照顧據點', ['以 open data 為本的長期照顧服務，2015年由桃園市政府推動。'], {
        county: ['桃園市', '臺北市'],
        category: ['社會福利'],
      }),
      document('c', '智慧城市與環境教育', ['長照與環保局合辦，e-mail 通知；共110件。台北市也參加。'], {
        year: ['103'],
        county: ['桃園市'],
        category: ['社會福利'],
      }),
    ],
    groups: [
      { kind: '舊名', terms: ['桃園市', '桃園縣'] },
      { kind: '同義詞', terms: ['長期照顧', '長期照護', '長照'] },
      { kind: '簡稱', terms: ['環境保護局', '環保局'] },
      { kind: '同義詞', terms: ['人工智慧', 'AI'] },
    ],
  };
}
