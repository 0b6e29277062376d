import { CASES_PER_PAGE, type CaseTable } from '../../domain/case-table.ts';
import { allRows, narrow, sortRows, type Narrowed } from '../../domain/narrow.ts';
import { pagesOf } from '../../domain/paging.ts';
import type { SearchHit } from '../../search/engine.ts';
import { sortOf, type Wish } from './address.client.ts';

/** What the list shows for a wish. */
export interface Listing {
  /** Rows of the table on this page. */
  rows: number[];
  /** Rows of all pages, in order. */
  all: number[];
  /** Cases on all pages. */
  total: number;
  counts: Narrowed['counts'];
  /** The page shown, which is the first when there is none of the wished number. */
  page: number;
  pages: number;
}

/** Lists what a wish asks for, of the cases that the search found, or of all cases when there was no search. */
export function listing(table: CaseTable, wish: Wish, hits?: readonly SearchHit[]): Listing {
  const candidates = hits === undefined ? allRows(table) : rowsOf(table, hits);
  const { rows, counts } = narrow(table, wish.choice, candidates);
  const all = sortRows(table, rows, sortOf(wish));
  const pages = pagesOf(all, CASES_PER_PAGE);
  const page = wish.page <= pages.length ? wish.page : 1;
  return {
    rows: pages[page - 1]?.items ?? [],
    all,
    total: rows.length,
    counts,
    page,
    pages: pages.length,
  };
}

/** How the list says its size: 共 60 件，第 25–48 件. */
export function totalText({ total, rows, page, pages }: Listing): string {
  if (total === 0) return '沒有符合條件的案例';
  const count = `共 ${total.toLocaleString('zh-TW')} 件`;
  if (pages === 1) return count;
  const first = (page - 1) * CASES_PER_PAGE + 1;
  return `${count}，第 ${first}–${first + rows.length - 1} 件`;
}

/** A case that the search knows and the table does not is left out. */
function rowsOf({ id }: CaseTable, hits: readonly SearchHit[]): number[] {
  const rows = new Map(id.map((each, row) => [each, row]));
  return hits.flatMap((hit) => rows.get(hit.id) ?? []);
}
