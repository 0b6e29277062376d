import { datasetId, publisherOf, type JsonLd } from './json-ld.ts';
import type { DataFile } from './files.ts';
import { addressAt, type ExportPlace } from './place.ts';
import type { DataScope } from './scope.ts';

/** The page of the data as a `DataCatalog` with one `Dataset`, whose files are its distributions. `description` says what is in it. */
export function catalogueJsonLd(
  files: readonly DataFile[],
  description: string,
  { modified, years }: DataScope,
  place: ExportPlace,
): JsonLd {
  const address = addressAt(place, 'data/');
  const publisher = publisherOf(place);
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': `${address}#catalogue`,
    url: address,
    name: `${place.site}的資料`,
    description,
    inLanguage: 'zh-Hant-TW',
    publisher,
    license: place.licence.address,
    dataset: {
      '@type': 'Dataset',
      '@id': datasetId(place),
      url: address,
      name: `${place.site}：${place.tagline}`,
      description,
      inLanguage: 'zh-Hant-TW',
      creator: publisher,
      license: place.licence.address,
      isAccessibleForFree: true,
      spatialCoverage: { '@type': 'Place', name: '臺灣' },
      ...(years && { temporalCoverage: years.join('/') }),
      ...(modified !== undefined && { dateModified: modified }),
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
