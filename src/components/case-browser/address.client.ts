import type { CaseTable } from '../../domain/case-table.ts';
import { COMPARED } from '../../domain/comparison.ts';
import { FACETS, FACET_LABELS, type Facet } from '../../domain/facets.ts';
import { emptyChoice, SORTS, type Choice, type Sort } from '../../domain/narrow.ts';
import { namedYears, readRange, spanOf } from '../../domain/year-range.ts';
import { cleanQuery } from '../../search/query.ts';

/** How the list shows its cases: as cards to read, or in dense lines to compare. */
export const VIEWS = ['卡片', '清單'] as const;

export type ViewName = (typeof VIEWS)[number];

/** What a reader asked of the list; all of it stands in the address. */
export interface Wish {
  /** A clean query, or none. */
  q: string;
  choice: Choice;
  /** Absent: the default, which is by relevance with a query and newest first without. */
  sort?: Sort;
  /** From 1. */
  page: number;
  /** Ids of the cases that are ticked for comparison, in the order of ticking. */
  compare: readonly string[];
  view: ViewName;
  /** Whether samples are shown, too. */
  samples: boolean;
}

/** A part of an address that says nothing to this list. */
export interface Ignored {
  label: string;
  value: string;
}

/** A wish for everything. What is ticked for comparison and how cases are shown are no conditions, and stay. */
export function emptyWish({ compare, view, samples }: Kept = NOTHING_ELSE): Wish {
  return { q: '', choice: emptyChoice(), page: 1, compare, view, samples };
}

type Kept = Pick<Wish, 'compare' | 'view' | 'samples'>;

const NOTHING_ELSE: Kept = { compare: [], view: '卡片', samples: false };

/** The order that a wish is shown in. */
export function sortOf({ q, sort }: Wish): Sort {
  return sort ?? defaultSort(q);
}

/** The wish with another order; the default order is not kept, so that it follows the query. */
export function withSort(wish: Wish, sort: Sort): Wish {
  const { sort: _, ...plain } = wish;
  const { q } = wish;
  const known = sort !== '相關程度' || cleanQuery(q).searchable;
  return known && sort !== defaultSort(q) ? { ...plain, sort } : plain;
}

/** The wish with another query, from its first page on. */
export function withQuery({ sort, ...wish }: Wish, q: string): Wish {
  const asked = { ...wish, q, page: 1 };
  return sort === undefined ? asked : withSort(asked, sort);
}

/** What an address says to the list. */
export interface Read {
  wish: Wish;
  ignored: Ignored[];
  /** Whether the query was longer than the limit. */
  cut: boolean;
}

/** Reads the search part of an address. What it does not know is left out and reported; it never throws. */
export function readAddress(search: string, table: CaseTable): Read {
  const parameters = new URLSearchParams(search);
  const ignored: Ignored[] = [];
  const { text: q, cut } = cleanQuery(parameters.get('q') ?? '');
  const facets = FACETS.map((facet) => [facet, readFacet(facet, parameters, table, ignored)] as const);
  const choice = Object.fromEntries(facets) as Record<Facet, string[]>;
  const compare = readCompared(parameters, table, ignored);
  const samples = readSamples(parameters, table, ignored);
  const wish: Wish = { q, choice, page: 1, compare, view: readView(parameters, ignored), samples };
  const page = parameters.get('page') ?? '1';
  if (/^[1-9]\d{0,5}$/.test(page)) wish.page = Number(page);
  else if (page !== '') ignored.push({ label: '頁次', value: page });
  const sort = parameters.get('sort') ?? '';
  const known = SORTS.find((each) => each === sort);
  if (known === undefined && sort !== '') ignored.push({ label: '排序', value: sort });
  return { wish: known === undefined ? wish : withSort(wish, known), ignored, cut };
}

/** The values of a facet that are asked for, in the order of the table; a range of years asks for those in it. */
function readFacet(
  facet: Facet,
  parameters: URLSearchParams,
  { facets }: CaseTable,
  ignored: Ignored[],
): string[] {
  const { values } = facets[facet];
  const chosen = new Set<string>();
  for (const asked of new Set(parameters.getAll(facet))) {
    const alone = values.includes(asked) ? [asked] : [];
    const found = facet === 'year' && alone.length === 0 ? readRange(asked, values) : alone;
    for (const value of found) chosen.add(value);
    if (found.length === 0 && asked !== '') ignored.push({ label: FACET_LABELS[facet], value: asked });
  }
  return values.filter((value) => chosen.has(value));
}

function readView(parameters: URLSearchParams, ignored: Ignored[]): ViewName {
  const asked = parameters.get('view') ?? '';
  const known = VIEWS.find((view) => view === asked);
  if (known === undefined && asked !== '') ignored.push({ label: '顯示方式', value: asked });
  return known ?? VIEWS[0];
}

/** Where there are no samples, the switch says nothing. */
function readSamples(parameters: URLSearchParams, table: CaseTable, ignored: Ignored[]): boolean {
  const asked = parameters.get('samples') ?? '';
  const known = asked === '1' && table.samples > 0;
  if (!known && asked !== '') ignored.push({ label: '示範資料', value: asked });
  return known;
}

function readCompared(parameters: URLSearchParams, table: CaseTable, ignored: Ignored[]): string[] {
  const asked = new Set(parameters.getAll('compare').filter((id) => id !== ''));
  const known = [...asked].filter((id) => table.id.includes(id));
  for (const id of asked) if (!known.includes(id)) ignored.push({ label: '比較', value: id });
  return known.slice(0, COMPARED.most);
}

/**
 * The search part of a wish's address, with its `?`; empty for the default. Given the same table, `readAddress`
 * gives the wish back.
 */
export function writeAddress(
  { q, choice, sort, page, compare, view, samples }: Wish,
  { facets }: CaseTable,
): string {
  const parameters = new URLSearchParams();
  if (q !== '') parameters.set('q', q);
  for (const facet of FACETS) {
    const known = facets[facet].values;
    const values = facet === 'year' ? yearTexts(known, choice.year) : choice[facet];
    for (const value of values) parameters.append(facet, value);
  }
  if (sort !== undefined) parameters.set('sort', sort);
  if (page > 1) parameters.set('page', String(page));
  if (samples) parameters.set('samples', '1');
  if (view !== VIEWS[0]) parameters.set('view', view);
  for (const id of compare) parameters.append('compare', id);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** A run of years by its ends: 104-108. */
function yearTexts(known: readonly string[], chosen: readonly string[]): string[] {
  return namedYears(known, chosen).map((years) => {
    const { from, to } = spanOf(years);
    return from === to ? from : `${from}-${to}`;
  });
}

function defaultSort(q: string): Sort {
  return cleanQuery(q).searchable ? '相關程度' : '年度新到舊';
}
