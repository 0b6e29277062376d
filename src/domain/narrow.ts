import { positionsAt, type CaseTable } from './case-table.ts';
import { FACETS, type Facet } from './facets.ts';

/** The chosen values of each facet: OR within a facet, AND across; an empty list asks for nothing. */
export type Choice = Record<Facet, readonly string[]>;

/** What a choice leaves of some rows. */
export interface Narrowed {
  /** In the order in which they were given. */
  rows: number[];
  /** For each facet and each of its values: how many rows there would be with that value and the other facets' choices. */
  counts: Record<Facet, number[]>;
}

/** Names of the orders of the list, as readers see them and the address holds them. */
export const SORTS = ['年度新到舊', '年度舊到新', '標題', '縣市', '相關程度'] as const;

export type Sort = (typeof SORTS)[number];

/** A choice of nothing. */
export function emptyChoice(): Choice {
  return Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Choice;
}

/** Every row of the table, in its own order. */
export function allRows(table: CaseTable): number[] {
  return table.id.map((_, row) => row);
}

/** The rows that a list may show, in the table's order: all of them with samples, else those that are none. */
export function shownRows(table: CaseTable, { samples }: { samples: boolean }): number[] {
  const rows = allRows(table);
  return samples ? rows : rows.slice(0, rows.length - table.samples);
}

/**
 * Narrows `rows` down to the choice and counts every value in one pass: a row that fails no facet counts
 * for all of them, and a row that fails exactly one counts for that one, because its own choice does not
 * bind it.
 */
export function narrow(table: CaseTable, choice: Choice, rows: readonly number[]): Narrowed {
  const facets = FACETS.map((facet) => {
    const { values } = table.facets[facet];
    const chosen = new Set(choice[facet].map((value) => values.indexOf(value)));
    return { column: table.facets[facet], chosen, counts: values.map(() => 0) };
  });
  const passing = rows.filter((row) => {
    const cells = facets.map(({ column }) => positionsAt(column, row));
    const failing = facets.flatMap(({ chosen }, index) =>
      chosen.size === 0 || cells[index]?.some((position) => chosen.has(position)) ? [] : [index],
    );
    if (failing.length > 1) return false;
    facets.forEach(({ counts }, index) => {
      if (failing.length === 1 && failing[0] !== index) return;
      for (const position of cells[index] ?? []) counts[position] = (counts[position] ?? 0) + 1;
    });
    return failing.length === 0;
  });
  const counts = Object.fromEntries(FACETS.map((facet, index) => [facet, facets[index]?.counts ?? []]));
  return { rows: passing, counts: counts as Record<Facet, number[]> };
}

/** Orders rows; the given list, in the engine's order, stays as it is. Every order is total: no two rows tie. */
export function sortRows(table: CaseTable, rows: readonly number[], sort: Sort): number[] {
  if (sort === '相關程度') return [...rows];
  const keys = sortKeys(table, sort);
  return [...rows].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
}

/** A number for each row; rows of one number stand in the table's order, newest first. */
function sortKeys(table: CaseTable, sort: Exclude<Sort, '相關程度'>): number[] {
  switch (sort) {
    case '年度新到舊':
      return allRows(table);
    case '年度舊到新': {
      const { values } = table.facets.year;
      return allRows(table).map((row) => Number(values[positionsAt(table.facets.year, row)[0] ?? 0]));
    }
    case '標題': {
      const ranks = allRows(table);
      table.byTitle.forEach((row, rank) => (ranks[row] = rank));
      return ranks;
    }
    case '縣市':
      return allRows(table).map((row) => positionsAt(table.facets.county, row)[0] ?? 0);
  }
}
