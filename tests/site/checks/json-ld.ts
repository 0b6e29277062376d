import jsonld from 'jsonld';
import type { Case } from '../../../src/domain/case.ts';
import { attribution } from './table-facts.ts';
import { pagesOf, type BuiltPage, type BuiltSite } from '../built-site.ts';

type Thing = Record<string, unknown>;
/** What a term of a context stands for. */
type Term = string | { '@id': string; '@type': '@id' };

const SCHEMA = 'https://schema.org/';

/** Types and properties of schema.org that the site uses; an expansion in safe mode refuses every other. */
const TERMS = [
  ...['Report', 'GovernmentOrganization', 'Organization', 'AdministrativeArea', 'Place', 'CreativeWork'],
  ...['Dataset', 'DataCatalog', 'DataDownload', 'DefinedTerm', 'DefinedTermSet'],
  ...['name', 'description', 'disambiguatingDescription', 'abstract', 'reportNumber', 'inLanguage'],
  ...['author', 'publisher', 'creator', 'dateModified', 'datePublished', 'temporalCoverage'],
  ...['spatialCoverage', 'about', 'keywords', 'citation', 'isAccessibleForFree', 'creditText', 'isPartOf'],
  ...['termCode', 'dataset', 'distribution', 'encodingFormat', 'hasDefinedTerm'],
];
const ADDRESSES = ['url', 'license', 'contentUrl', 'inDefinedTermSet'];

const CONTEXT = Object.fromEntries([
  ...TERMS.map((term): [string, Term] => [term, `${SCHEMA}${term}`]),
  ...ADDRESSES.map((term): [string, Term] => [term, { '@id': `${SCHEMA}${term}`, '@type': '@id' }]),
]);

/** Nothing is fetched: schema.org is what stands above, and any other context is refused. */
function offline(url: string) {
  if (url !== 'https://schema.org') return Promise.reject(new Error(`context ${url}`));
  return Promise.resolve({ documentUrl: url, document: { '@context': CONTEXT } });
}

/** Expands the data block of every page with a JSON-LD processor, and compares those of the cases with the cases. */
export async function jsonLdFaults(site: BuiltSite, cases: readonly Case[]): Promise<string[]> {
  const known = new Map(cases.map((data) => [`${site.base}cases/${data.id}/`, data]));
  const faults = await Promise.all(
    pagesOf(site).map(async (page) => {
      const found = await pageFaults(site, page, known.get(page.address));
      return found.map((fault) => `${page.file}: ${fault}`);
    }),
  );
  return faults.flat();
}

async function pageFaults(site: BuiltSite, { $ }: BuiltPage, data: Case | undefined): Promise<string[]> {
  const blocks = $('script[type="application/ld+json"]')
    .map((_, element) => $(element).text())
    .get();
  if (blocks.length !== 1)
    return data === undefined && blocks.length === 0 ? [] : [`${blocks.length} data blocks`];
  try {
    const things = await expanded(blocks[0] ?? '');
    return [...addressFaults(things), ...(data === undefined ? [] : caseFaults(site, things[0], data))];
  } catch (error) {
    return [error instanceof Error ? `${error.message} ${JSON.stringify(error)}` : 'cannot be read'];
  }
}

async function expanded(text: string): Promise<readonly Thing[]> {
  const options = { documentLoader: offline, safe: true };
  return jsonld.expand(JSON.parse(text) as Thing, options);
}

/** Addresses are whole, so that they mean the same wherever the data is taken. */
function addressFaults(things: unknown): string[] {
  const found: string[] = [];
  JSON.stringify(things, (key, value: unknown) => {
    if (key === '@id' && !/^https?:\/\/[^/]/.test(String(value))) found.push(`address ${String(value)}`);
    return value;
  });
  return found;
}

function caseFaults(site: BuiltSite, thing: Thing | undefined, data: Case): string[] {
  const text = (name: string, of: unknown = thing): unknown => first(of, name)?.['@value'];
  const address = `${site.origin}${site.base}cases/${data.id}/`;
  const author = first(thing, 'author');
  const facts: [name: string, found: unknown, wanted: unknown][] = [
    ['type', thing?.['@type'], [`${SCHEMA}Report`]],
    ['id', thing?.['@id'], address],
    ['reportNumber', text('reportNumber'), data.id],
    ['name', text('name'), data.title],
    ['abstract', text('abstract'), data.summary],
    ['keywords', textsIn(thing, 'keywords'), data.tags ?? []],
    ['creditText', text('creditText'), attribution(data)],
    ['dateModified', text('dateModified'), data.verified],
    ['type of author', author?.['@type'], [`${SCHEMA}GovernmentOrganization`]],
    ['author', text('name', author), data.agency],
    ['推定', text('disambiguatingDescription', author) !== undefined, data.agencyInferred === true],
    ['sources', (thing?.[`${SCHEMA}citation`] as Thing[] | undefined)?.length, data.sources.length],
  ];
  return facts
    .filter(([, found, wanted]) => JSON.stringify(found) !== JSON.stringify(wanted))
    .map(([name, found]) => `${name} is ${JSON.stringify(found)}`);
}

function textsIn(thing: Thing | undefined, name: string): unknown[] {
  const values = (thing?.[`${SCHEMA}${name}`] ?? []) as Thing[];
  return values.map((each) => each['@value']);
}

function first(thing: unknown, name: string): Thing | undefined {
  return (thing as Record<string, Thing[]> | undefined)?.[`${SCHEMA}${name}`]?.[0];
}
