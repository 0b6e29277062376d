import { countiesOf } from '../browse.ts';
import type { Category } from '../category.ts';
import type { Case } from '../case.ts';
import type { Period } from '../case-parts.ts';
import { westernYear } from '../dates.ts';
import type { CitedSource } from '../source.ts';
import { addressAt, attributionOf, caseAddress, uriOf, type ExportPlace } from './place.ts';

/** A thing as schema.org describes it. */
export type JsonLd = Readonly<Record<string, unknown>>;

const CONTEXT = 'https://schema.org';
const LANGUAGE = 'zh-Hant-TW';

/** A case as a `Report` of the agency that carried it out. `category` gives its category an address. */
export function caseJsonLd(data: Case, category: Category | undefined, place: ExportPlace): JsonLd {
  const address = caseAddress(place, data.id);
  return {
    '@context': CONTEXT,
    '@type': 'Report',
    '@id': address,
    url: address,
    name: data.title,
    abstract: data.summary,
    reportNumber: data.id,
    inLanguage: LANGUAGE,
    author: agencyOf(data),
    publisher: publisherOf(place),
    dateModified: data.verified,
    temporalCoverage: coverageOf(data),
    spatialCoverage: countiesOf(data).map((name) => ({ '@type': 'AdministrativeArea', name })),
    about: termOf(data.category, category, place),
    ...(data.tags && { keywords: data.tags }),
    citation: data.sources.map((source) => sourceOf(source, place)),
    isAccessibleForFree: true,
    license: place.licence.address,
    creditText: attributionOf(data, place),
    isPartOf: { '@type': 'Dataset', '@id': datasetId(place) },
  };
}

/** The categories as a set of defined terms, each with its page. */
export function categoriesJsonLd(categories: readonly Category[], place: ExportPlace): JsonLd {
  return {
    '@context': CONTEXT,
    '@type': 'DefinedTermSet',
    '@id': categorySetId(place),
    url: addressAt(place, 'categories/'),
    name: '地方治理標竿案例的類別',
    inLanguage: LANGUAGE,
    license: place.licence.address,
    hasDefinedTerm: categories.map((category) => ({
      ...termOf(category.name, category, place),
      description: category.description,
    })),
  };
}

/** Address of the data as a whole. */
export function datasetId(place: ExportPlace): string {
  return addressAt(place, 'data/#dataset');
}

/** The site as who publishes. */
export function publisherOf({ site, home }: ExportPlace): JsonLd {
  return { '@type': 'Organization', name: site, url: home };
}

/** JSON that stands in a page's `<script>`: no text in it can end that element or begin a comment. */
export function scriptText(data: JsonLd): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}

function agencyOf({ agency, agencyInferred }: Case): JsonLd {
  return {
    '@type': 'GovernmentOrganization',
    name: agency,
    ...(agencyInferred === true && { disambiguatingDescription: '承辦機關為推定：來源未載明' }),
  };
}

function categorySetId(place: ExportPlace): string {
  return addressAt(place, 'categories/#terms');
}

function termOf(name: string, category: Category | undefined, place: ExportPlace): JsonLd {
  return {
    '@type': 'DefinedTerm',
    name,
    ...(category && { url: addressAt(place, `categories/${category.slug}/`), termCode: category.slug }),
    inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': categorySetId(place) },
  };
}

function sourceOf({ title, publisher, url, document, date }: CitedSource, place: ExportPlace): JsonLd {
  const address = url === undefined ? document && addressAt(place, `sources/${document}/`) : uriOf(url);
  return {
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    ...(address !== undefined && { url: address }),
    ...(date !== undefined && { datePublished: date }),
  };
}

/** ISO 8601: an open period has `..` for its end. */
function coverageOf({ year, period }: { year: number; period?: Period | undefined }): string {
  if (period === undefined) return String(westernYear(year));
  const { from, to } = period;
  if (from === to) return String(westernYear(from));
  return `${westernYear(from)}/${to === undefined ? '..' : westernYear(to)}`;
}
