import type { Case } from '../../domain/case.ts';
import type { Problem } from '../../domain/problem.ts';
import type { SiteLink } from '../body/index.ts';
import type { Checked, Gathered } from '../gather.ts';
import type { Listing } from '../listing.ts';
import { compare, problemAt } from '../problems.ts';
import { listed, quote } from '../quote.ts';
import { positionAt } from '../source-file.ts';
import { didYouMean, nearest } from '../suggest.ts';
import type { Known } from './known.ts';

/** Pages that every copy of the site has. */
const PAGES = [
  '/',
  ...['about', 'accessibility', 'cases', 'categories', 'counties', 'privacy'].map((name) => `/${name}/`),
  ...['regions', 'sitemap', 'sources', 'trainers', 'years'].map((name) => `/${name}/`),
  ...[1, 2, 3].map((region) => `/regions/${region}/`),
];

/** Most problems that are told of the links of one case. */
const MOST_PROBLEMS = 100;

/** Where links may lead. */
interface Site {
  addresses: ReadonlySet<string>;
  /** Beginnings of addresses of which nothing can be said, as the list behind them is wrong. */
  unsure: readonly string[];
  cases: ReadonlyMap<string, Checked<Case>>;
}

/** Links in bodies, by case id, that lead to no page of the site, or to no place in the page of a case. */
export function linkProblems(
  gathered: Gathered,
  links: ReadonlyMap<string, readonly SiteLink[]>,
  listing: Listing,
  known: Known,
): Problem[] {
  const real = siteOf(gathered, listing, known, false);
  const withSamples = siteOf(gathered, listing, known, true);
  return gathered.cases.flatMap(({ record, fields }) => {
    const { id, path } = record.file;
    const site = fields.sample === true ? withSamples : real;
    const problems: Problem[] = [];
    for (const link of links.get(id) ?? []) {
      if (problems.length === MOST_PROBLEMS) break;
      const fault = pageFault(link, `/cases/${id}/`, site) ?? anchorFault(link, site, known);
      if (fault === undefined) continue;
      const { line, column } = positionAt(record.body, link.offset);
      const place = { line: line + record.linesBeforeBody, column };
      problems.push(problemAt(path, place, { code: 'link-unknown', ...fault }));
    }
    return problems;
  });
}

function pageFault({ path, written }: SiteLink, own: string, { addresses, unsure }: Site) {
  if (path === own || addresses.has(path) || unsure.some((start) => path.startsWith(start))) return;
  const cure =
    '本站的網址從根目錄寫起，以「/」結尾，例如「/cases/案例代號/」；案例要已刊登才能連結。外部網頁請寫完整的網址。';
  const hint = `${didYouMean(nearest(path, addresses))}${cure}`;
  return { message: `連結指到本站沒有的頁面：${quote(written)}`, hint };
}

/** Only of cases it is known here which places their pages have. */
function anchorFault({ path, anchor, written }: SiteLink, { cases }: Site, { bodies }: Known) {
  const id = /^\/cases\/([^/]+)\/$/.exec(path)?.[1] ?? '';
  const body = bodies.get(id);
  const sources = cases.get(id)?.fields.sources;
  if (anchor === '' || body === undefined || sources === undefined) return;
  const anchors = [
    ...body.headings.map(({ slug }) => slug),
    ...sources.map((source) => `source-${source.id}`),
  ];
  if (anchors.includes(anchor)) return;
  const hint = `${didYouMean(nearest(anchor, anchors))}「#」之後可用：${listed(anchors)}。`;
  return { message: `連結指到頁面中沒有的位置：${quote(written)}`, hint };
}

/** The site as real cases may refer to it, or with the samples too: those that refer to them are shown where they are. */
function siteOf(
  { cases, counties, categories }: Gathered,
  listing: Listing,
  known: Known,
  samples: boolean,
): Site {
  const byId = new Map(cases.map((checked) => [checked.record.file.id, checked]));
  const idsOf = (kind: string) => listing.files.filter((file) => file.kind === kind).map(({ id }) => id);
  const shown = idsOf('cases').filter((id) => isShown(byId.get(id)?.fields, samples));
  const fields = shown.flatMap((id) => byId.get(id)?.fields ?? []);
  const speaking = new Set(fields.flatMap(({ speakers = [] }) => speakers.map(({ trainer }) => trainer)));
  const trainers = [...known.trainers.ids].filter((id) => {
    const { sample, registered } = known.trainers.fields.get(id) ?? {};
    return (samples || sample !== true) && (registered !== false || speaking.has(id));
  });
  const addresses = [
    ...PAGES,
    ...shown.map((id) => `/cases/${id}/`),
    ...fields.flatMap(({ id, media = [] }) => media.map(({ file }) => `/media/${id ?? ''}/${file}`)),
    ...fields.flatMap(({ year, sample }) =>
      year === undefined || sample === true ? [] : [`/years/${year}/`],
    ),
    ...trainers.map((id) => `/trainers/${id}/`),
    ...idsOf('sources').map((id) => `/sources/${id}/`),
    ...(counties?.data ?? []).map(({ slug }) => `/counties/${slug}/`),
    ...(categories?.data ?? []).map(({ slug }) => `/categories/${slug}/`),
  ];
  return {
    addresses: new Set(addresses.sort(compare)),
    unsure: [
      ...(counties === undefined ? ['/counties/'] : []),
      ...(categories === undefined ? ['/categories/'] : []),
    ],
    cases: byId,
  };
}

/** Whether a case has a page, as far as its fields can be read. */
function isShown({ status = 'published', sample }: Partial<Case> = {}, samples: boolean): boolean {
  return status === 'published' && (samples || sample !== true);
}
