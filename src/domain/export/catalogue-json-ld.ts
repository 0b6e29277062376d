import { datasetId, publisherOf, type JsonLd } from './json-ld.ts';
import type { DataFile } from './files.ts';
import { addressAt, type ExportPlace } from './place.ts';

/** What the description of the data says of its content. */
export interface DataScope {
  description: string;
  /** The last day (ISO) on which a case was checked; missing without a case. */
  modified: string | undefined;
  /** First and last western year; missing without a case. */
  years: readonly [first: number, last: number] | undefined;
}

/** The page of the data as a `DataCatalog` with one `Dataset`, whose files are its distributions. */
export function catalogueJsonLd(files: readonly DataFile[], scope: DataScope, place: ExportPlace): JsonLd {
  const address = addressAt(place, 'data/');
  const publisher = publisherOf(place);
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': `${address}#catalogue`,
    url: address,
    name: `${place.site}的資料`,
    description: scope.description,
    inLanguage: 'zh-Hant-TW',
    publisher,
    license: place.licence.address,
    dataset: {
      '@type': 'Dataset',
      '@id': datasetId(place),
      url: address,
      name: `${place.site}：${place.tagline}`,
      description: scope.description,
      inLanguage: 'zh-Hant-TW',
      creator: publisher,
      license: place.licence.address,
      isAccessibleForFree: true,
      spatialCoverage: { '@type': 'Place', name: '臺灣' },
      ...(scope.years && { temporalCoverage: scope.years.join('/') }),
      ...(scope.modified !== undefined && { dateModified: scope.modified }),
      distribution: files
        .filter(({ holds }) => holds !== 'about')
        .map(({ path, about, mediaType }) => ({
          '@type': 'DataDownload',
          name: about,
          contentUrl: addressAt(place, `data/${path}`),
          encodingFormat: mediaType,
        })),
    },
  };
}
