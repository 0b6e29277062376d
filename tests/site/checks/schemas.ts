import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Case } from '../../../src/domain/case.ts';
import type { BuiltSite } from '../built-site.ts';

const FOLDER = 'data/schemas/';

/** Compiles every JSON Schema strictly, and holds against it what it describes: the tables, and the cases themselves. */
export function schemaFaults(site: BuiltSite, cases: readonly Case[]): string[] {
  const paths = [...site.files.keys()].filter((path) => path.startsWith(FOLDER));
  return paths.flatMap((path) => {
    const name = path.slice(FOLDER.length).replace(/\.json$/, '');
    const schema = jsonOf(site, path) as { $id?: string };
    const own = `${site.origin}${site.base}${path}`;
    const misnamed = schema.$id === own ? [] : [`${path}: calls itself ${schema.$id ?? 'nothing'}`];
    const described: unknown[] = name === 'front-matter' ? [...cases] : [jsonOf(site, `data/${name}.json`)];
    return [...misnamed, ...misfits(schema, described).map((fault) => `${path}: ${fault}`)];
  });
}

/** What of some data a schema refuses. */
export function misfits(schema: object, described: readonly unknown[]): string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  formats(ajv);
  let validate: ValidateFunction;
  try {
    validate = ajv.compile(schema);
  } catch (error) {
    return [`is no schema: ${error instanceof Error ? error.message : ''}`];
  }
  return described.flatMap((data) => {
    if (validate(data)) return [];
    return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
  });
}

function jsonOf(site: BuiltSite, path: string): unknown {
  return JSON.parse(site.files.get(path)?.toString('utf8') ?? 'null');
}
