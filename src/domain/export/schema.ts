import { z } from 'zod';
import { caseSchema } from '../case.ts';
import { addressAt, type ExportPlace } from './place.ts';
import type { CellType, Column, Table } from './table.ts';

/** A JSON Schema (draft 2020-12), or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

const CELLS: Readonly<Record<CellType, JsonSchema>> = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  address: { type: 'string', format: 'uri' },
  list: { type: 'array', items: { type: 'string' } },
};

/** The schema of a table's JSON file, a list of rows. */
export function rowsSchema({ name, title, about, columns }: Table, place: ExportPlace): JsonSchema {
  return {
    $schema: DRAFT,
    $id: addressAt(place, `data/schemas/${name}.json`),
    title,
    description: about,
    type: 'array',
    items: {
      type: 'object',
      properties: Object.fromEntries(columns.map((column) => [column.name, cellSchema(column)])),
      required: columns.map((column) => column.name),
      additionalProperties: false,
    },
  };
}

/** The schema of a case's front matter, with the words that editors read. Rules across fields are not in it. */
export function frontMatterSchema(place: ExportPlace): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(caseSchema, {
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
  };
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
