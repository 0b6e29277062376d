import type { Archive } from '../../../src/domain/archive.ts';
import type { Case } from '../../../src/domain/case.ts';
import type { BuiltSite } from '../built-site.ts';

/** A row as CSV has it, by the names of its columns. */
export type CsvRow = Record<string, string>;

type Cell = string | number | boolean | undefined;

/** Labels that readers see, said once more: a check must not ask the code that it checks. */
const EVIDENCE: Record<string, string> = {
  result: '量測成果',
  award: '得獎紀錄',
  practice: '實施作法',
  plan: '計畫階段',
};
const QUALITY: Record<string, string> = { official: '官方資料', press: '新聞報導', other: '其他來源' };

/** What each row of the tables must say in each of its columns, by the cases alone. */
export function rowFacts(
  site: BuiltSite,
  cases: readonly Case[],
  archive: Pick<Archive, 'counties' | 'programmes'>,
): Record<'cases' | 'results' | 'sources', CsvRow[]> {
  const origin = (data: Case): Record<string, Cell> => ({
    address: `${site.origin}${site.base}cases/${data.id}/`,
    licence: 'CC BY 4.0',
    attribution: attribution(data),
  });
  return {
    cases: cases.map((data) => written({ ...caseCells(data, archive), ...origin(data) })),
    results: cases.flatMap((data) =>
      (data.results ?? []).map(({ what, before, after, unit, period, source, note }, index) =>
        written({
          ...{ case_id: data.id, number: index + 1, what, before, after, unit, period, source, note },
          ...origin(data),
        }),
      ),
    ),
    sources: cases.flatMap((data) =>
      data.sources.map(({ id, title, publisher, url, document, section, date, accessed, quality }) =>
        written({
          ...{ case_id: data.id, source_id: id, title, publisher, document, section, date, accessed },
          ...{ url: url === undefined ? undefined : encoded(url), quality: QUALITY[quality] },
          ...origin(data),
        }),
      ),
    ),
  };
}

/** As `/data/` asks for it; said once more, so that a wrong one is seen. */
export function attribution({ id, title }: Case): string {
  return `標竿庫：地方治理標竿案例，〈${title}〉（${id}），CC BY 4.0`;
}

function caseCells(
  data: Case,
  { counties, programmes }: Pick<Archive, 'counties' | 'programmes'>,
): Record<string, Cell> {
  const { entries = [], results = [], sources, tags = [], policyPhases = [] } = data;
  const awards = entries.flatMap(({ programme, award }) => {
    const name = programmes.find(({ id }) => id === programme)?.name ?? programme;
    return award === undefined ? [] : [award.includes(name) ? award : `${name} ${award}`];
  });
  return {
    ...{ id: data.id, title: data.title, summary: data.summary, agency: data.agency },
    ...{ year_roc: data.year, year: data.year + 1911, year_note: data.yearNote },
    ...{ period_from_roc: data.period?.from, period_to_roc: data.period?.to, ongoing: data.ongoing },
    ...{ county: data.county, county_code: counties.find(({ name }) => name === data.county)?.code },
    ...{ joint_counties: listed(data.counties ?? []), region_104: data.region, category: data.category },
    ...{ tags: listed(tags), agency_inferred: data.agencyInferred === true },
    ...{ evidence: listed(data.evidence.map((key) => EVIDENCE[key] ?? key)) },
    ...{ policy_phases: listed(policyPhases), awards: listed(awards) },
    ...{ results: results.length, sources: sources.length, verified: data.verified },
  };
}

function listed(texts: readonly string[]): string {
  return texts.map((text) => text.replaceAll(';', '；')).join(';');
}

function written(cells: Record<string, Cell>): CsvRow {
  return Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, String(cell ?? '')]));
}

/** An address with letters of other alphabets, as a URI has it. */
function encoded(url: string): string {
  return encodeURI(url).replaceAll('%25', '%');
}
