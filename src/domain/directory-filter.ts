/** One row of the directory, small enough to be sent to a browser whole. */
export interface DirectoryRow {
  id: string;
  name: string;
  /** Empty where a person did not consent to show it; so is the county. */
  agency: string;
  county: string;
  kind: string;
  registration: string;
  cautions: string[];
  categories: string[];
  cases: number;
}

/** What a reader asks of the directory; an empty text asks for everything. */
export interface DirectoryQuery {
  county: string;
  category: string;
  kind: string;
  /** From 1. */
  page: number;
}

/** What the reader gets. */
export interface DirectoryResult {
  rows: DirectoryRow[];
  /** Rows on all pages. */
  total: number;
  /** The page shown: the one asked for, or the last one if there are fewer. */
  page: number;
  pages: number;
}

/** The filters that can be chosen, by their names in the address. */
export const DIRECTORY_FILTERS = ['county', 'category', 'kind'] as const;

export type DirectoryFilter = (typeof DIRECTORY_FILTERS)[number];

/** The question in an address; a value that is no positive whole number is page 1. */
export function readDirectoryQuery(valueOf: (name: string) => string | null): DirectoryQuery {
  const page = valueOf('page') ?? '';
  return {
    county: valueOf('county') ?? '',
    category: valueOf('category') ?? '',
    kind: valueOf('kind') ?? '',
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  };
}

/** The question as the end of an address, `?county=…`; nothing when everything is asked for. */
export function writeDirectoryQuery(query: DirectoryQuery): string {
  const pairs = DIRECTORY_FILTERS.filter((name) => query[name] !== '').map(
    (name) => `${name}=${encodeURIComponent(query[name])}`,
  );
  if (query.page > 1) pairs.push(`page=${query.page}`);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** Whether the question leaves the list as it stands. */
export function asksForAll(query: DirectoryQuery): boolean {
  return writeDirectoryQuery(query) === '';
}

/** Answers the question from all rows, in their order, `size` rows a page. */
export function answerDirectory(
  rows: readonly DirectoryRow[],
  query: DirectoryQuery,
  size: number,
): DirectoryResult {
  const asked = DIRECTORY_FILTERS.filter((name) => query[name] !== '');
  const found = rows.filter((row) => asked.every((name) => valuesOf(row, name).includes(query[name])));
  const pages = Math.max(1, Math.ceil(found.length / size));
  const page = Math.min(query.page, pages);
  return { rows: found.slice((page - 1) * size, page * size), total: found.length, page, pages };
}

/** How many rows each of `values` would give, in the order of `values`. */
export function countRows(
  rows: readonly DirectoryRow[],
  name: DirectoryFilter,
  values: readonly string[],
): { value: string; count: number }[] {
  return values.map((value) => ({
    value,
    count: rows.filter((row) => valuesOf(row, name).includes(value)).length,
  }));
}

function valuesOf(row: DirectoryRow, name: DirectoryFilter): readonly string[] {
  return name === 'category' ? row.categories : [row[name]];
}
