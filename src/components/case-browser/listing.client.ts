import { CASES_PER_PAGE, type CaseTable } from '../../domain/case-table.ts';
import { narrow, shownRows, sortRows, type Narrowed } from '../../domain/narrow.ts';
import { pagesOf } from '../../domain/paging.ts';
import type { Answer, Relaxed } from '../../search/engine.ts';
import { sortOf, type Wish } from './address.client.ts';

/** What the list shows for a wish. */
export interface Listing {
  /** Rows of the table on this page. */
  rows: number[];
  /** Rows of all pages, in order. */
  all: number[];
  /** Cases on all pages. */
  total: number;
  /** How many of them were found through other words alone. */
  equivalent: number;
  /** How far the search had to go from the query. */
  relaxed?: Relaxed;
  /** Cases that the search found, before any choice. */
  found?: number;
  counts: Narrowed['counts'];
  /** The page shown, which is the first when there is none of the wished number. */
  page: number;
  pages: number;
}

/** Lists what a wish asks for, of the cases that the search found, or of all cases when there was no search. */
export function listing(table: CaseTable, wish: Wish, answer?: Answer): Listing {
  const shown = shownRows(table, wish);
  const candidates = answer === undefined ? shown : foundRows(answer, shown.length);
  const { rows, counts } = narrow(table, wish.choice, candidates);
  const all = sortRows(table, rows, sortOf(wish));
  const pages = pagesOf(all, CASES_PER_PAGE);
  const page = wish.page <= pages.length ? wish.page : 1;
  return {
    rows: pages[page - 1]?.items ?? [],
    all,
    total: rows.length,
    equivalent: answer === undefined ? 0 : equivalentAmong(rows, answer),
    ...(answer?.relaxed !== undefined && { relaxed: answer.relaxed }),
    ...(answer !== undefined && { found: candidates.length }),
    counts,
    page,
    pages: pages.length,
  };
}

/** Samples stand behind all other rows, and are left out unless they are asked for. */
function foundRows({ hits }: Answer, shown: number): number[] {
  return hits.map(({ row }) => row).filter((row) => row < shown);
}

function equivalentAmong(rows: readonly number[], { hits }: Answer): number {
  const others = new Set(hits.filter(({ names }) => names.length > 0).map(({ row }) => row));
  return rows.filter((row) => others.has(row)).length;
}

const RELAXED: Readonly<Record<Relaxed, string>> = { parts: '各部分皆符合', near: '近似' };

/** How the list says its size: 共 60 件（字面相符 52 件、同義詞 8 件），第 25–48 件. */
export function totalText(list: Listing): string {
  if (list.total === 0) return '沒有符合條件的案例';
  const number = (count: number): string => count.toLocaleString('zh-TW');
  const { total, equivalent, relaxed } = list;
  const kinds =
    equivalent === 0
      ? ''
      : `（字面相符 ${number(total - equivalent)} 件、同義詞相符 ${number(equivalent)} 件）`;
  const count = `共 ${number(total)} 件${kinds}`;
  return (relaxed === undefined ? '' : `沒有完全相符的案例；${RELAXED[relaxed]}，`) + count + placeText(list);
}

/** Which of the cases the page shows; nothing where it shows all. */
function placeText({ page, pages, rows }: Listing): string {
  const first = (page - 1) * CASES_PER_PAGE + 1;
  return pages === 1 ? '' : `，第 ${first}–${first + rows.length - 1} 件`;
}
