import type { CaseRecord } from '../archive.ts';
import { cardOf } from '../card.ts';
import type { Case } from '../case.ts';
import { westernYear } from '../dates.ts';
import { EVIDENCE, POLICY_PHASES } from '../vocabulary.ts';
import { attributionOf, caseAddress } from './place.ts';
import { tableOf, type ExportSource, type Field, type Table } from './table.ts';

/** What every row of every table ends with, so that a row that is taken away alone still says where it is from. */
export const ORIGIN: readonly Field<{ data: Case }>[] = [
  {
    name: 'address',
    title: '網址',
    meaning: '案例頁面的完整網址，永久不變',
    type: 'address',
    always: true,
    cell: ({ data }, { place }) => caseAddress(place, data.id),
  },
  {
    name: 'licence',
    title: '授權',
    meaning: '本站的文字與資料的授權；來源原文的權利屬其權利人',
    type: 'text',
    always: true,
    cell: (_, { place }) => place.licence.name,
  },
  {
    name: 'attribution',
    title: '出處標示',
    meaning: '使用這一列時要寫的出處，並附上網址',
    type: 'text',
    always: true,
    cell: ({ data }, { place }) => attributionOf(data, place),
  },
];

const FIELDS: readonly Field<CaseRecord>[] = [
  text('id', '代號', '案例代號，永久不變，也是網址的一部分', ({ id }) => id),
  text('title', '標題', '案例標題', ({ title }) => title),
  text('summary', '摘要', '作法和成果的摘要', ({ summary }) => summary),
  number('year_roc', '年度（民國）', '案例年度，民國年', ({ year }) => year),
  number('year', '年度（西元）', '同一年度，西元年', ({ year }) => westernYear(year)),
  optional('year_note', '年度說明', '年度如何認定，或為推定', 'text', ({ yearNote }) => yearNote),
  optional(
    'period_from_roc',
    '起年（民國）',
    '辦理期間的第一年；空白表示未載',
    'integer',
    ({ period }) => period?.from,
  ),
  optional(
    'period_to_roc',
    '迄年（民國）',
    '辦理期間的最後一年；空白表示仍在辦理或未載，見 ongoing',
    'integer',
    ({ period }) => period?.to,
  ),
  optional(
    'ongoing',
    '仍在辦理',
    'true 仍在辦理、false 已停辦，空白表示來源未載',
    'boolean',
    ({ ongoing }) => ongoing,
  ),
  text('county', '縣市', '主辦縣市的正式名稱', ({ county }) => county),
  {
    name: 'county_code',
    title: '縣市代碼',
    meaning: '內政部的縣市代碼，五位數字，以文字保存',
    type: 'text',
    cell: ({ data }, { archive }) => archive.counties.find(({ name }) => name === data.county)?.code ?? null,
  },
  list('joint_counties', '共同縣市', '跨縣市案例的其他縣市，不含主辦縣市', ({ counties }) => counties),
  number('region_104', '區別', '主辦縣市在104年度論壇三區中的區別，1 至 3', ({ region }) => region),
  text('category', '類別', '104年度徵求的 20 類之一，由本站判斷', ({ category }) => category),
  list('tags', '關鍵詞', '自由填寫的關鍵詞', ({ tags }) => tags),
  text('agency', '承辦機關', '實際辦理的機關', ({ agency }) => agency),
  {
    name: 'agency_inferred',
    title: '承辦機關推定',
    meaning: 'true 表示來源未載明承辦機關，由本站推定',
    type: 'boolean',
    always: true,
    cell: ({ data }) => data.agencyInferred === true,
  },
  {
    ...list('evidence', '證據類型', '案例根據的證據，可有數種', ({ evidence }) =>
      evidence.map((key) => EVIDENCE[key]),
    ),
    values: Object.values(EVIDENCE),
  },
  {
    ...list('policy_phases', '政策階段', '由本站判斷，可有數個', ({ policyPhases }) => policyPhases),
    values: POLICY_PHASES,
  },
  {
    name: 'awards',
    title: '獎項',
    meaning: '得過的獎，獎項名稱照來源',
    type: 'list',
    always: true,
    cell: (record, { archive }: ExportSource) => cardOf(record, archive).awards,
  },
  number('results', '成果列數', '在 results 表中的列數', ({ results = [] }) => results.length),
  number('sources', '來源列數', '在 sources 表中的列數', ({ sources }) => sources.length),
  {
    name: 'verified',
    title: '查核日期',
    meaning: '最近一次對照來源的日期，西元',
    type: 'date',
    always: true,
    cell: ({ data }) => data.verified,
  },
  ...ORIGIN,
];

/** One row for each case. */
export const CASES: Table = tableOf(
  {
    name: 'cases',
    title: '案例',
    about: '每件案例一列：標題、摘要、年度、縣市、類別、承辦機關、證據類型、獎項與查核日期。',
    key: ['id'],
    references: [],
  },
  FIELDS,
  (record) => [record],
);

type CaseField = Field<CaseRecord>;

function text(name: string, title: string, meaning: string, of: (data: Case) => string): CaseField {
  return { name, title, meaning, type: 'text', always: true, cell: ({ data }) => of(data) };
}

function number(name: string, title: string, meaning: string, of: (data: Case) => number): CaseField {
  return { name, title, meaning, type: 'integer', always: true, cell: ({ data }) => of(data) };
}

function list(
  name: string,
  title: string,
  meaning: string,
  of: (data: Case) => readonly string[] | undefined,
): CaseField {
  return { name, title, meaning, type: 'list', always: true, cell: ({ data }) => [...(of(data) ?? [])] };
}

function optional(
  name: string,
  title: string,
  meaning: string,
  type: CaseField['type'],
  of: (data: Case) => string | number | boolean | undefined,
): CaseField {
  return { name, title, meaning, type, cell: ({ data }) => of(data) ?? null };
}
