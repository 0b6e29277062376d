import { CASES_PER_PAGE } from '../../../src/domain/case-table.ts';
import type { Case } from '../../../src/domain/case.ts';
import { archiveOf } from '../../site/builds.ts';
import { evenly, publishedCases } from './cases.ts';

/** How many cases are looked at, evenly out of all of them. */
const CASES = 12;

/** One address of every kind of page, and some cases, by what it is. */
export function kindsOfPages(): [kind: string, path: string][] {
  const archive = archiveOf('TEST_CONTENT');
  const cases = publishedCases();
  const [first] = cases;
  if (first === undefined) throw new Error('No case is published.');
  return [
    ['home', '/'],
    ['list of cases', '/cases/'],
    ...evenly(cases, CASES).map(({ id }): [string, string] => [`case ${id}`, `/cases/${id}/`]),
    ...(cases.length > CASES_PER_PAGE
      ? [['list of cases, second page', '/cases/page/2/'] as [string, string]]
      : []),
    ['comparison, empty', '/compare/'],
    ['directory', '/trainers/'],
    ['unit', `/trainers/${unitOf(cases)}/`],
    ['categories', '/categories/'],
    ['category', `/categories/${slugOf(archive.categories, first.category)}/`],
    ['counties', '/counties/'],
    ['county', `/counties/${slugOf(archive.counties, first.county)}/`],
    ['county without a case', `/counties/${emptyCounty(archive.counties, cases)}/`],
    ['regions', '/regions/'],
    ['region', `/regions/${first.region}/`],
    ['years', '/years/'],
    ['year', `/years/${first.year}/`],
    ['sources', '/sources/'],
    ...archive.sources.map(({ id }): [string, string] => [`source ${id}`, `/sources/${id}/`]),
    ['data', '/data/'],
    ['about', '/about/'],
    ['components', '/about/components/'],
    ['accessibility', '/accessibility/'],
    ['privacy', '/privacy/'],
    ['site map', '/sitemap/'],
    ['not found', '/404.html'],
  ];
}

function unitOf(cases: readonly Case[]): string {
  return cases.flatMap(({ speakers }) => speakers ?? [])[0]?.trainer ?? '';
}

function slugOf(list: readonly { name: string; slug: string }[], name: string): string {
  return list.find((entry) => entry.name === name)?.slug ?? name;
}

function emptyCounty(counties: readonly { name: string; slug: string }[], cases: readonly Case[]): string {
  const used = new Set(cases.flatMap(({ county, counties: others }) => [county, ...(others ?? [])]));
  return counties.find(({ name }) => !used.has(name))?.slug ?? counties[0]?.slug ?? '';
}
