import type { CaseRecord } from '../../../src/domain/archive.ts';
import { pageAt, pagesOf, type BuiltPage, type BuiltSite } from '../built-site.ts';

/** Names of counties and categories to the last part of their addresses. */
export interface Slugs {
  counties: ReadonlyMap<string, string>;
  categories: ReadonlyMap<string, string>;
}

/** Where a published case must be found: its own page, and a link on the page of each thing it belongs to. */
export function unreachableCases(site: BuiltSite, cases: readonly CaseRecord[], slugs: Slugs): string[] {
  return cases.flatMap(({ data }) => {
    const own = `${site.base}cases/${data.id}/`;
    if (pageAt(site, own) === undefined) return [`${data.id}: no page`];
    const lists = [
      `counties/${slugs.counties.get(data.county) ?? data.county}/`,
      ...(data.counties ?? []).map((county) => `counties/${slugs.counties.get(county) ?? county}/`),
      `categories/${slugs.categories.get(data.category) ?? data.category}/`,
      `regions/${data.region}/`,
      `years/${data.year}/`,
      ...(data.speakers ?? []).map(({ trainer }) => `trainers/${trainer}/`),
      'cases/',
    ];
    return lists
      .filter((list) => !linked(site, list, own))
      .map((list) => `${data.id}: not linked on /${list}`);
  });
}

/** Whether a list, or one of its further pages, links to an address. */
function linked(site: BuiltSite, list: string, address: string): boolean {
  return pagesOf(site)
    .filter(
      (page) => page.address === site.base + list || page.address.startsWith(`${site.base}${list}page/`),
    )
    .some((page) => linksTo(page, address));
}

function linksTo({ $ }: BuiltPage, address: string): boolean {
  return $('main a[href]').is((_, element) => $(element).attr('href') === address);
}

/** Files in which a case can be seen that readers may not see: by its id or by its title. */
export function leakedCases(site: BuiltSite, hidden: readonly CaseRecord[]): string[] {
  const texts = [...site.files].filter(([file]) =>
    /\.(?:html|jsonl?|js|xml|txt|svg|css|csv|bib|ris)$/.test(file),
  );
  return hidden.flatMap(({ data }) => {
    const named = [...site.files.keys()].filter((file) => file.split(/[/.]/).includes(data.id));
    const said = texts
      .filter(([, bytes]) => bytes.includes(data.title) || bytes.includes(`cases/${data.id}/`))
      .map(([file]) => file);
    return [...new Set([...named, ...said])].map((file) => `${data.id}: seen in ${file}`);
  });
}
