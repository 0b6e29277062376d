import { z } from 'zod';
import type { Archive } from '../archive.ts';
import { caseSchema } from '../case.ts';
import { addressAt, type ExportPlace } from './place.ts';
import type { CellType, Column, Table } from './table.ts';

/** A JSON Schema (draft 2020-12), or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

const CELLS: Readonly<Record<CellType, JsonSchema>> = {
  text: { type: 'string', minLength: 1 },
  integer: { type: 'integer', minimum: 0 },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  address: { type: 'string', format: 'uri', pattern: '^https?://' },
  list: { type: 'array', items: { type: 'string', minLength: 1 } },
};

/** The closed lists that a schema knows. */
type Lists = Pick<Archive, 'counties' | 'categories'>;

/** Names of closed lists, by the column or field that takes them. */
function closedLists({ counties, categories }: Lists): Readonly<Record<string, JsonSchema>> {
  return {
    county: { enum: counties.map(({ name }) => name) },
    county_code: { enum: [...counties.map(({ code }) => code), null] },
    category: { enum: categories.map(({ name }) => name) },
  };
}

/** What a whole number can be, by the column that holds it. */
const RANGES: Readonly<Record<string, JsonSchema>> = {
  year_roc: { minimum: 1, maximum: 200 },
  year: { minimum: 1912, maximum: 2111 },
  period_from_roc: { minimum: 1, maximum: 200 },
  period_to_roc: { minimum: 1, maximum: 200 },
  region_104: { minimum: 1, maximum: 3 },
  number: { minimum: 1 },
  sources: { minimum: 1 },
};

/** The schema of a table's JSON file, a list of rows. */
export function rowsSchema(
  { name, title, about, columns }: Table,
  place: ExportPlace,
  lists: Lists,
): JsonSchema {
  const known = { ...RANGES, ...closedLists(lists) };
  return {
    $schema: DRAFT,
    $id: addressAt(place, `data/schemas/${name}.json`),
    title,
    description: about,
    type: 'array',
    uniqueItems: true,
    items: {
      type: 'object',
      properties: Object.fromEntries(
        columns.map((column) => [column.name, { ...cellSchema(column), ...known[column.name] }]),
      ),
      required: columns.map((column) => column.name),
      additionalProperties: false,
    },
  };
}

/** The schema of a case's front matter, with the words that editors read. Rules across fields are not in it. */
export function frontMatterSchema(place: ExportPlace, lists: Lists): JsonSchema {
  const {
    $schema: _,
    properties = {},
    ...schema
  } = z.toJSONSchema(caseSchema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.format === 'uri') allowAnyAlphabet(jsonSchema);
    },
  });
  return {
    $schema: DRAFT,
    $id: addressAt(place, 'data/schemas/front-matter.json'),
    title: '案例的欄位',
    description:
      'content/cases/ 中案例檔案的欄位。跨欄位的規則（例如撤下的案例須寫理由）由 npm run validate 檢查。',
    ...schema,
    properties: withLists(properties, closedLists(lists)),
  };
}

/** The fields that take a name of a closed list, with that list. */
function withLists(properties: object, lists: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return Object.fromEntries(
    Object.entries(properties).map(([name, field]) => [name, { ...(field as JsonSchema), ...lists[name] }]),
  );
}

/** Editors write addresses as browsers show them, with Chinese letters, which `uri` refuses. */
function allowAnyAlphabet(schema: { format?: string; pattern?: string }): void {
  delete schema.format;
  schema.pattern = String.raw`^https?://\S+$`;
}

function cellSchema({ title, meaning, type, always, values }: Column): JsonSchema {
  const described = { title, description: meaning };
  const cell = CELLS[type];
  if (type === 'list') {
    return { ...described, ...cell, ...(values && { items: { type: 'string', enum: values } }) };
  }
  return {
    ...described,
    ...cell,
    ...(!always && { type: [cell['type'], 'null'] }),
    ...(values && { enum: values }),
  };
}
