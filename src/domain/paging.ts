/** One page of a list that is cut into pages; numbered from 1. */
export interface ListPage<T> {
  number: number;
  items: T[];
}

/** Cuts a list into pages of `size`; an empty list is one empty page, so that it still has an address. */
export function pagesOf<T>(list: readonly T[], size: number): ListPage<T>[] {
  const total = Math.max(1, Math.ceil(list.length / size));
  return Array.from({ length: total }, (_, index) => ({
    number: index + 1,
    items: list.slice(index * size, (index + 1) * size),
  }));
}

/** Path of a page of the list at `path`: the first page is the list's own address. */
export function pagePath(path: string, page: number): string {
  return page === 1 ? path : `${path}page/${page}/`;
}

/**
 * The numbers that a pagination shows: both ends, the page and its neighbours; `null` for a gap.
 * A gap stands for two or more pages, because one page is as short as its gap.
 */
export function pageWindow(page: number, total: number): (number | null)[] {
  const shown = new Set([1, page - 1, page, page + 1, total]);
  const numbers = [...shown].filter((number) => number >= 1 && number <= total).sort((a, b) => a - b);
  return numbers.flatMap((number, index) => {
    const skipped = number - 1 - (numbers[index - 1] ?? number - 1);
    if (skipped === 0) return [number];
    return skipped === 1 ? [number - 1, number] : [null, number];
  });
}

/** How many cases a page of one county, category, region or year shows. */
export const SELECTION_PAGE = 100;

/** A page of a list with the rest of its address below the list's kind: `taichung`, `taichung/page/2`. */
export interface AddressedPage<T> extends ListPage<T> {
  path: string;
  /** How many pages the list has. */
  of: number;
}

/** Cuts the list called `name` into pages that know their addresses. */
export function addressedPages<T>(name: string, list: readonly T[], size: number): AddressedPage<T>[] {
  const pages = pagesOf(list, size);
  return pages.map((page) => ({
    ...page,
    path: pagePath(`${name}/`, page.number).replace(/\/$/, ''),
    of: pages.length,
  }));
}
