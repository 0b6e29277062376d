import type { CaseRecord } from '../archive.ts';
import type { Case } from '../case.ts';
import type { Result } from '../case-parts.ts';
import { figureValue } from '../figure.ts';
import type { Figure } from '../primitives.ts';
import type { CitedSource } from '../source.ts';
import { SOURCE_QUALITY } from '../vocabulary.ts';
import { ORIGIN } from './case-columns.ts';
import { uriOf } from './place.ts';
import { tableOf, type CellType, type Field, type Reference, type Table } from './table.ts';

interface OfCase<T> {
  data: Case;
  /** From 1, in the order of the case. */
  number: number;
  item: T;
}

const TO_CASE: Reference = { columns: ['case_id'], table: 'cases', keys: ['id'] };

/** One row for each measured result, figures as the source states them and as numbers. */
export const RESULTS: Table = tableOf<OfCase<Result>>(
  {
    name: 'results',
    title: '量測成果',
    about: '每項有數字的成果一列：項目、之前、之後、單位、期間與來源。數字照來源，單位不換算。',
    key: ['case_id', 'number'],
    references: [
      TO_CASE,
      { columns: ['case_id', 'source'], table: 'sources', keys: ['case_id', 'source_id'] },
    ],
  },
  [
    caseId(),
    {
      name: 'number',
      title: '序號',
      meaning: '在案例中的順序，從 1 起',
      type: 'integer',
      always: true,
      cell: ({ number }) => number,
    },
    needed('what', '項目', '量測的是什麼', ({ what }) => what),
    maybe('before', '之前', '實施前的數值，照來源的文字；空白表示未載', 'text', ({ before }) =>
      asWritten(before),
    ),
    maybe('before_value', '之前（數值）', '同上，只取數字', 'number', ({ before }) => asNumber(before)),
    needed('after', '之後', '實施後或本期的數值，照來源的文字', ({ after }) => String(after)),
    maybe('after_value', '之後（數值）', '同上，只取數字', 'number', ({ after }) => asNumber(after)),
    needed('unit', '單位', '照來源；數值是這個單位的倍數', ({ unit }) => unit),
    maybe('period', '期間', '數值所屬的時間；空白表示未載', 'text', ({ period }) => period),
    needed('source', '來源', 'sources 表中同一案例的 source_id', ({ source }) => source),
    maybe('note', '說明', '口徑、估計或來源不一致之處', 'text', ({ note }) => note),
    ...ORIGIN,
  ],
  ({ data }: CaseRecord) => numbered(data, data.results ?? []),
);

/** One row for each source that a case cites. */
export const SOURCES: Table = tableOf<OfCase<CitedSource>>(
  {
    name: 'sources',
    title: '來源',
    about: '每件案例引用的每個來源一列：題名、發布者、網址、日期與性質。',
    key: ['case_id', 'source_id'],
    references: [TO_CASE],
  },
  [
    caseId(),
    needed('source_id', '來源代號', '在案例中的代號', ({ id }) => id),
    needed('title', '題名', '文件、網頁或報導的標題', ({ title }) => title),
    needed('publisher', '發布者', '機關、媒體或團體', ({ publisher }) => publisher),
    maybe('url', '來源網址', '原始網頁；空白表示只有文件', 'address', ({ url }) => url && uriOf(url)),
    maybe(
      'document',
      '文件',
      '本站來源文件的代號，頁面在 /sources/代號/',
      'text',
      ({ document }) => document,
    ),
    maybe('section', '章節', '所引用的章節', 'text', ({ section }) => section),
    maybe('date', '來源日期', '來源的發布日期，西元；空白表示未載', 'date', ({ date }) => date),
    maybe('accessed', '查閱日期', '最近一次打開來源的日期，西元', 'date', ({ accessed }) => accessed),
    {
      ...needed('quality', '性質', '來源的性質', ({ quality }: CitedSource) => SOURCE_QUALITY[quality]),
      values: Object.values(SOURCE_QUALITY),
    },
    ...ORIGIN,
  ],
  ({ data }: CaseRecord) => numbered(data, data.sources),
);

function numbered<T>(data: Case, items: readonly T[]): OfCase<T>[] {
  return items.map((item, index) => ({ data, number: index + 1, item }));
}

function caseId(): Field<{ data: Case }> {
  return {
    name: 'case_id',
    title: '案例代號',
    meaning: 'cases 表中的 id',
    type: 'text',
    always: true,
    cell: ({ data }) => data.id,
  };
}

function needed<T>(name: string, title: string, meaning: string, of: (item: T) => string): Field<OfCase<T>> {
  return { name, title, meaning, type: 'text', always: true, cell: ({ item }) => of(item) };
}

function maybe<T>(
  name: string,
  title: string,
  meaning: string,
  type: CellType,
  of: (item: T) => string | number | undefined,
): Field<OfCase<T>> {
  return { name, title, meaning, type, cell: ({ item }) => of(item) ?? null };
}

function asWritten(figure: Figure | undefined): string | undefined {
  return figure === undefined ? undefined : String(figure);
}

/** Nothing where the number in a text cannot be told. */
function asNumber(figure: Figure | undefined): number | undefined {
  const value = figure === undefined ? Number.NaN : figureValue(figure);
  return Number.isFinite(value) ? value : undefined;
}
