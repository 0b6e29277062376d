import { expect, test } from 'vitest';
import { PLACE } from '../../../tests/support/exports.ts';
import { dataPackage } from './data-package.ts';
import { frontMatterSchema, rowsSchema } from './schema.ts';
import { CASES } from './case-columns.ts';
import { LISTS } from '../../../tests/support/cases.ts';

test('the schema of rows says type, meaning, what may be empty and which values there are', () => {
  expect(rowsSchema(CASES, PLACE, LISTS)).toMatchObject({
    $id: 'https://biaogan.example/sub/data/schemas/cases.json',
    type: 'array',
    items: {
      additionalProperties: false,
      properties: {
        id: { type: 'string', title: '代號' },
        ongoing: { type: ['boolean', 'null'] },
        verified: { type: 'string', format: 'date' },
        county: { enum: LISTS.counties.map(({ name }) => name) },
        region_104: { minimum: 1, maximum: 3 },
        evidence: { type: 'array', items: { enum: ['量測成果', '得獎紀錄', '實施作法', '計畫階段'] } },
      },
    },
  });
});

test('the schema of the front matter has the words, the limits and the closed lists that editors meet', () => {
  expect(frontMatterSchema(PLACE, LISTS)).toMatchObject({
    $id: 'https://biaogan.example/sub/data/schemas/front-matter.json',
    additionalProperties: false,
    properties: {
      title: { type: 'string', minLength: 4, maxLength: 60, description: '標題：4 至 60 字，說出做了什麼' },
      evidence: { type: 'array', minItems: 1, items: { enum: ['result', 'award', 'practice', 'plan'] } },
      sources: { minItems: 1 },
    },
  });
});

test('the package names the keys of its tables and how they refer to each other', () => {
  expect(dataPackage(PLACE)).toMatchObject({
    licenses: [{ name: 'CC-BY-4.0' }],
    resources: [
      { name: 'cases', path: 'cases.csv', schema: { primaryKey: ['id'] } },
      {
        name: 'results',
        schema: {
          primaryKey: ['case_id', 'number'],
          foreignKeys: [
            { fields: ['case_id'], reference: { resource: 'cases', fields: ['id'] } },
            {
              fields: ['case_id', 'source'],
              reference: { resource: 'sources', fields: ['case_id', 'source_id'] },
            },
          ],
        },
      },
      { name: 'sources' },
    ],
  });
});
