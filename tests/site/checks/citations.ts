import { Cite, type CslData } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Case } from '../../../src/domain/case.ts';
import type { BuiltSite } from '../built-site.ts';

const ENDINGS = ['bib', 'ris', 'csl.json'];

/** Reads the citations of all cases, and of each case, with Citation.js, and compares them with the cases. */
export function citationFaults(site: BuiltSite, cases: readonly Case[]): string[] {
  return ENDINGS.flatMap((ending) => [
    ...faultsIn(site, `data/citations.${ending}`, cases),
    ...cases.flatMap((data) => faultsIn(site, `cases/${data.id}/citation.${ending}`, [data])),
  ]);
}

/** The items of a file of citations, whatever its format. Throws when it cannot be read. */
export function readCitations(text: string): CslData[] {
  return new Cite(text, { generateGraph: false }).data;
}

function faultsIn(site: BuiltSite, path: string, cases: readonly Case[]): string[] {
  const text = site.files.get(path)?.toString('utf8');
  if (text === undefined) return [`${path}: not there`];
  const lines = [
    ...(path.endsWith('.ris') && /[^\r]\n/.test(text) ? [`${path}: a line without CRLF`] : []),
    ...(path.endsWith('.bib') ? texFaults(text).map((fault) => `${path}: ${fault}`) : []),
  ];
  const wanted = new Map(cases.map((data) => [data.id, factsOf(site, data)]));
  let items: CslData[];
  try {
    items = readCitations(text);
  } catch (error) {
    return [`${path}: cannot be read: ${error instanceof Error ? error.message : ''}`];
  }
  const found = new Map(items.map((item) => [item.id ?? '', factsIn(item)]));
  const wrong = [...wanted].flatMap(([id, facts]) => {
    const have = found.get(id);
    if (have === undefined) return [`${path}: without ${id}`];
    return have === facts ? [] : [`${path}: ${have}, not ${facts}`];
  });
  const strange = items.filter(({ id = '' }) => !wanted.has(id)).map(({ id = '' }) => `${path}: with ${id}`);
  const unlicensed = items
    .filter(({ note = '' }) => !note.includes('出處標示：'))
    .map(({ id = '' }) => `${path}: ${id} without its attribution`);
  return [...lines, ...wrong, ...strange, ...unlicensed];
}

/** Citation.js reads on where TeX would not: characters that TeX acts on, outside of addresses. */
function texFaults(text: string): string[] {
  const fields = text.split('\n').filter((line) => /^ {2}(?!url|copyright)/.test(line));
  return fields.filter((line) => /(?<!\\)[%&$#_~^]/.test(line)).map((line) => `TeX: ${line.slice(0, 80)}`);
}

/** Everything that a reference manager takes over. */
function factsOf(site: BuiltSite, data: Case): string {
  const { id, title, year, agency, agencyInferred, summary } = data;
  const author = agencyInferred === true ? `${agency}（推定）` : agency;
  const address = `${site.origin}${site.base}cases/${id}/`;
  return JSON.stringify(['report', title, [author], year + 1911, id, address, summary, keywords(data)]);
}

/** Category, counties and tags, each once. */
export function keywords({ category, county, counties = [], tags = [] }: Case): string[] {
  return [...new Set([category, county, ...counties, ...tags])];
}

function factsIn({ type, title, author = [], issued, number, URL, abstract, keyword = '' }: CslData): string {
  const names = author.map(({ literal, family }) => literal ?? family);
  const year = issued?.['date-parts']?.[0]?.[0];
  return JSON.stringify([type, title, names, year, number, URL, abstract, keyword.split(/,\s*/)]);
}
