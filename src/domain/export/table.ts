import type { Archive, CaseRecord } from '../archive.ts';
import { compareIds } from '../browse.ts';
import type { ExportPlace } from './place.ts';

/** What a cell of an exported table holds; `null` where the source does not say. */
export type Cell = string | number | boolean | string[] | null;

/** One row, by the names of the columns, in their order. */
export type Row = Readonly<Record<string, Cell>>;

/** How a column's cells are to be read. A `list` is several texts, joined by `LIST_SEPARATOR` in CSV. */
export type CellType = 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'address' | 'list';

/** Between the texts of a list in a cell of CSV; inside of a text it is written in its wide form. */
export const LIST_SEPARATOR = ';';

/** A column as its readers know it. */
export interface Column {
  /** English, in lower case, as in the header of the CSV. */
  name: string;
  title: string;
  meaning: string;
  type: CellType;
  /** Whether every row has a value. */
  always: boolean;
  /** All values that there can be. */
  values?: readonly string[];
}

/** Columns that point to the key of another table, name for name. */
export interface Reference {
  columns: readonly string[];
  table: TableName;
  keys: readonly string[];
}

export type TableName = 'cases' | 'results' | 'sources';

/** An exported table. */
export interface Table {
  name: TableName;
  title: string;
  about: string;
  columns: readonly Column[];
  /** The columns that together name a row. */
  key: readonly string[];
  references: readonly Reference[];
  /** The rows of these cases, by id of the case; the same cases in any order give the same rows. */
  rows(records: readonly CaseRecord[], source: ExportSource): Row[];
}

/** What rows say beside the case itself. */
export interface ExportSource {
  archive: Archive;
  place: ExportPlace;
}

/** A column with the way to its cells out of the thing `T` that a row stands for. */
export interface Field<T> extends Omit<Column, 'always'> {
  /** Absent: the column may be empty. */
  always?: true;
  cell: (item: T, source: ExportSource) => Cell;
}

/** A table with a row for each item of each case. */
export function tableOf<T>(
  head: Omit<Table, 'columns' | 'rows'>,
  fields: readonly Field<T>[],
  itemsOf: (record: CaseRecord) => readonly T[],
): Table {
  return {
    ...head,
    columns: fields.map(({ cell: _, always = false, ...column }) => ({ ...column, always })),
    rows(records, source) {
      return [...records]
        .sort((a, b) => compareIds(a.data.id, b.data.id))
        .flatMap(itemsOf)
        .map((item) => Object.fromEntries(fields.map(({ name, cell }) => [name, cell(item, source)])));
    },
  };
}
