import type { Archive, CaseRecord } from './archive.ts';
import { compareIds, compareTexts, newestFirst } from './browse.ts';
import { cardOf, type CardFigure, type CaseCard } from './card.ts';
import { FACETS, facetOrder, facetValues, type Facet } from './facets.ts';

/** How many cards a page of the list of cases holds. */
export const CASES_PER_PAGE = 24;

/** One column of repeated texts: each once in `values`, and for each row its position there. */
export interface Column {
  values: string[];
  rows: number[];
}

/** A column in which a row has any number of values; one alone stands without a list. */
export interface FacetColumn {
  /** Those that occur, in the order of the page. */
  values: string[];
  rows: (number | number[])[];
}

/**
 * Every case of the list as its card and its facets, in columns, so that a browser can filter without asking
 * again. The rows stand in the default order of the list: newest first, samples behind all others.
 */
export interface CaseTable {
  id: string[];
  title: string[];
  /** How many of the last rows are samples, which are shown only when asked for. */
  samples: number;
  facets: Record<Facet, FacetColumn>;
  agency: Column;
  /** Rows whose agency is inferred. */
  inferred: number[];
  /** Lines of the awards on the cards. */
  awards: FacetColumn;
  /** The leading figures: empty texts where a case has none. */
  what: string[];
  before: string[];
  after: string[];
  unit: Column;
  period: Column;
  /** All rows in the order of their titles, so that every machine sorts alike. */
  byTitle: number[];
}

/** The table of some cases of the archive. The same cases in any order give the same table. */
export function caseTable(records: readonly CaseRecord[], archive: Archive): CaseTable {
  const isSample = ({ data }: CaseRecord): boolean => data.sample === true;
  const samples = records.filter(isSample);
  const sorted = [...newestFirst(records.filter((each) => !isSample(each))), ...newestFirst(samples)];
  const cards = sorted.map((record) => cardOf(record, archive));
  const facet = (name: Facet): FacetColumn =>
    listColumn(
      sorted.map((record) => facetValues(name, record, archive)),
      facetOrder(name, archive),
    );
  return {
    id: cards.map(({ id }) => id),
    title: cards.map(({ title }) => title),
    samples: samples.length,
    facets: Object.fromEntries(FACETS.map((name) => [name, facet(name)])) as Record<Facet, FacetColumn>,
    agency: column(cards.map(({ agency }) => agency)),
    inferred: cards.flatMap(({ agencyInferred }, row) => (agencyInferred ? [row] : [])),
    awards: listColumn(cards.map(({ awards }) => awards)),
    what: cards.map(({ figure }) => figure?.what ?? ''),
    before: cards.map(({ figure }) => figure?.before ?? ''),
    after: cards.map(({ figure }) => figure?.after ?? ''),
    unit: column(cards.map(({ figure }) => figure?.unit ?? '')),
    period: column(cards.map(({ figure }) => figure?.period ?? '')),
    byTitle: titleOrder(cards),
  };
}

/** The card of a row; equal to what `cardOf` gave. Throws when the table has no such row. */
export function cardAt(table: CaseTable, row: number): CaseCard {
  const { facets } = table;
  const figure = figureAt(table, row);
  return {
    id: at(table.id, row),
    title: at(table.title, row),
    year: Number(first(textsAt(facets.year, row))),
    counties: textsAt(facets.county, row),
    category: first(textsAt(facets.category, row)),
    agency: textAt(table.agency, row),
    agencyInferred: table.inferred.includes(row),
    evidence: textsAt(facets.evidence, row),
    awards: textsAt(table.awards, row),
    ...(isSampleRow(table, row) && { sample: true as const }),
    ...(figure && { figure }),
  };
}

/** Whether a row is a sample. */
export function isSampleRow({ id, samples }: CaseTable, row: number): boolean {
  return row >= id.length - samples;
}

/** Positions of a row's values in a facet's list of values. */
export function positionsAt({ rows }: FacetColumn, row: number): readonly number[] {
  const cell = at(rows, row);
  return typeof cell === 'number' ? [cell] : cell;
}

function figureAt(table: CaseTable, row: number): CardFigure | undefined {
  const after = at(table.after, row);
  if (after === '') return undefined;
  const [before, period] = [at(table.before, row), textAt(table.period, row)];
  return {
    what: at(table.what, row),
    ...(before !== '' && { before }),
    after,
    unit: textAt(table.unit, row),
    ...(period !== '' && { period }),
  };
}

function column(texts: readonly string[]): Column {
  const values = [...new Set(texts)].sort(compareIds);
  const positions = new Map(values.map((value, index) => [value, index]));
  return { values, rows: texts.map((text) => positions.get(text) ?? 0) };
}

/** Values of `order` come first, in that order; then the others by their text. */
function listColumn(lists: readonly (readonly string[])[], order: readonly string[] = []): FacetColumn {
  const present = new Set(lists.flat());
  const known = order.filter((value) => present.has(value));
  const others = [...present].filter((value) => !known.includes(value));
  const values = [...known, ...others.sort((a, b) => compareTexts(a, b) || compareIds(a, b))];
  const positions = new Map(values.map((value, index) => [value, index]));
  const cells = lists.map((list) => list.map((value) => positions.get(value) ?? 0));
  return { values, rows: cells.map((cell) => (cell.length === 1 ? first(cell) : cell)) };
}

function titleOrder(cards: readonly CaseCard[]): number[] {
  return cards
    .map(({ title }, row) => ({ title, row }))
    .sort((a, b) => compareTexts(a.title, b.title) || a.row - b.row)
    .map(({ row }) => row);
}

function textAt({ values, rows }: Column, row: number): string {
  return at(values, at(rows, row));
}

function textsAt(list: FacetColumn, row: number): string[] {
  return positionsAt(list, row).map((position) => at(list.values, position));
}

function first<T>(list: readonly T[]): T {
  return at(list, 0);
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`No entry ${index} in a column of ${list.length}`);
  return item;
}
