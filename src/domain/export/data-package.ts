import { addressAt, type ExportPlace } from './place.ts';
import { LIST_SEPARATOR, type CellType, type Column, type Table } from './table.ts';
import { TABLES } from './tables.ts';

/** How Table Schema (Data Package v2) names the types. */
const TYPES: Readonly<Record<CellType, Readonly<Record<string, string>>>> = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'date' },
  address: { type: 'string', format: 'uri' },
  // The published profile of Table Schema 2.0 has no lists; the description says what separates the texts.
  list: { type: 'string' },
};

/** The `datapackage.json` (Data Package v2) of the CSV files: columns, keys and how the tables refer to each other. */
export function dataPackage(place: ExportPlace): object {
  const { site, tagline, licence } = place;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'biaogan',
    id: addressAt(place, 'data/'),
    title: `${site}：${tagline}`,
    description: '臺灣地方治理標竿案例的案例、量測成果與來源，整理自公開資料。',
    homepage: addressAt(place, 'data/'),
    licenses: [{ name: licence.id, path: licence.address, title: licence.name }],
    contributors: [{ title: site, path: place.home, roles: ['publisher'] }],
    keywords: ['地方治理', '標竿案例', '臺灣'],
    resources: TABLES.map(resource),
  };
}

function resource({ name, title, about, columns, key, references }: Table): object {
  return {
    name,
    path: `${name}.csv`,
    type: 'table',
    title,
    description: about,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: columns.map(field),
      primaryKey: key,
      ...(references.length > 0 && {
        foreignKeys: references.map(({ columns: fields, table, keys }) => ({
          fields,
          reference: { resource: table, fields: keys },
        })),
      }),
    },
  };
}

function field({ name, title, meaning, type, always, values }: Column): object {
  // An empty list is an empty cell, which Table Schema reads as a missing value.
  const required = always && type !== 'list';
  const constraints = {
    ...(required && { required }),
    ...(values && type !== 'list' && { enum: values }),
  };
  return {
    name,
    title,
    description: type === 'list' ? `${meaning}；多值，以「${LIST_SEPARATOR}」分隔` : meaning,
    ...TYPES[type],
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
