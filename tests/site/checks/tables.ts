import { parse } from 'csv-parse/sync';
import type { Case } from '../../../src/domain/case.ts';
import type { Archive } from '../../../src/domain/archive.ts';
import type { BuiltSite } from '../built-site.ts';
import { rowFacts, type CsvRow } from './table-facts.ts';

type Row = CsvRow;
type Lists = Pick<Archive, 'counties' | 'programmes'>;

/** The part of a `datapackage.json` by which its tables are read. */
interface Resource {
  name: string;
  path: string;
  schema: {
    fields: { name: string; constraints?: { required?: boolean } }[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

/**
 * Reads the CSV files with a parser that is not ours, as `datapackage.json` describes them, and compares
 * them with the cases: header, keys, references, every cell; and the JSON and JSON Lines with the CSV.
 */
export function tableFaults(site: BuiltSite, cases: readonly Case[], lists: Lists): string[] {
  const { resources } = JSON.parse(textOf(site, 'data/datapackage.json')) as { resources: Resource[] };
  const rows = new Map(resources.map((resource) => [resource.name, rowsOf(site, resource)]));
  const named = (name: string): Row[] => rows.get(name) ?? [];
  const facts = new Map(Object.entries(rowFacts(site, cases, lists)));
  return [
    ...resources.flatMap((resource) => [
      ...shapeFaults(site, resource),
      ...keyFaults(resource, rows),
      ...otherFormats(site, resource, named(resource.name)),
      ...cellFaults(resource, named(resource.name), facts.get(resource.name) ?? []),
    ]),
    ...different(
      'cases.csv',
      caseFacts(cases),
      named('cases').map(({ id, title, year, agency }) => [id, title, year, agency]),
    ),
    ...different(
      'results.csv',
      resultFacts(cases),
      named('results').map(({ case_id, what, before, after, unit }) => [case_id, what, before, after, unit]),
    ),
    ...different(
      'sources.csv',
      sourceFacts(cases),
      named('sources').map(({ case_id, source_id, title, url }) => [case_id, source_id, title, url]),
    ),
  ];
}

function textOf(site: BuiltSite, path: string): string {
  const bytes = site.files.get(path);
  if (bytes === undefined) throw new Error(`No ${path} in the site`);
  return bytes.toString('utf8');
}

function rowsOf(site: BuiltSite, { path }: Resource): Row[] {
  const options = { bom: true, columns: true, record_delimiter: '\r\n' } as const;
  return parse<Row>(textOf(site, `data/${path}`), options);
}

function shapeFaults(site: BuiltSite, { path, schema: { fields } }: Resource): string[] {
  const text = textOf(site, `data/${path}`);
  const header = text.replace('\uFEFF', '').split('\r\n')[0] ?? '';
  const names = fields.map(({ name }) => name).join(',');
  return [
    ...(text.startsWith('\uFEFF') ? [] : [`${path}: no byte order mark`]),
    ...(text.endsWith('\r\n') ? [] : [`${path}: the last line does not end in CRLF`]),
    ...(header === names ? [] : [`${path}: header ${header} is not ${names}`]),
  ];
}

function keyFaults({ path, name, schema }: Resource, tables: ReadonlyMap<string, Row[]>): string[] {
  const rows = tables.get(name) ?? [];
  const keys = rows.map((row) => keyOf(row, schema.primaryKey));
  const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
  const empty = schema.fields
    .filter(({ constraints }) => constraints?.required)
    .filter((field) => rows.some((row) => row[field.name] === ''));
  const loose = (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const known = new Set((tables.get(reference.resource) ?? []).map((row) => keyOf(row, reference.fields)));
    return rows.map((row) => keyOf(row, fields)).filter((key) => !known.has(key));
  });
  return [
    ...twice.map((key) => `${path}: ${key} twice`),
    ...empty.map((field) => `${path}: ${field.name} is empty`),
    ...loose.map((key) => `${path}: ${key} leads nowhere`),
  ];
}

/** The number in a figure that is told in words; the tests of figures have it. */
const DERIVED = ['before_value', 'after_value'];

/** Every cell of every row, compared with what the cases say; a column that no fact speaks of is a fault. */
function cellFaults({ path, schema }: Resource, rows: readonly Row[], facts: readonly Row[]): string[] {
  const wanted = new Map(facts.map((row) => [keyOf(row, schema.primaryKey), row]));
  return rows.flatMap((row) => {
    const key = keyOf(row, schema.primaryKey);
    const fact = wanted.get(key);
    if (fact === undefined) return [];
    return Object.entries(row)
      .filter(([name, cell]) => !DERIVED.includes(name) && cell !== fact[name])
      .map(([name, cell]) => `${path}: ${key}: ${name} is "${cell}", not "${fact[name] ?? ''}"`);
  });
}

function keyOf(row: Row, names: readonly string[]): string {
  return names.map((name) => row[name]).join(' ');
}

/** JSON and JSON Lines, whose cells are compared as CSV writes them. */
function otherFormats(site: BuiltSite, { name, schema }: Resource, rows: readonly Row[]): string[] {
  const json = JSON.parse(textOf(site, `data/${name}.json`)) as Record<string, unknown>[];
  const lines = textOf(site, `data/${name}.jsonl`).split('\n').slice(0, -1);
  const asCsv = json.map((row) => schema.fields.map((field) => cellOf(row[field.name])));
  return [
    ...different(
      `${name}.json`,
      rows.map((row) => Object.values(row)),
      asCsv,
    ),
    ...different(
      `${name}.jsonl`,
      json.map((row) => [JSON.stringify(row)]),
      lines.map((line) => [line]),
    ),
  ];
}

function cellOf(cell: unknown): string {
  if (Array.isArray(cell)) return cell.join(';');
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'string' ? cell : JSON.stringify(cell);
}

type Facts = (string | undefined)[][];

function caseFacts(cases: readonly Case[]): Facts {
  return cases.map(({ id, title, year, agency }) => [id, title, String(year + 1911), agency]);
}

function resultFacts(cases: readonly Case[]): Facts {
  return cases.flatMap(({ id, results = [] }) =>
    results.map(({ what, before = '', after, unit }) => [id, what, String(before), String(after), unit]),
  );
}

function sourceFacts(cases: readonly Case[]): Facts {
  return cases.flatMap((data) =>
    data.sources.map(({ id, title, url = '' }) => [data.id, id, title, encoded(url)]),
  );
}

/** An address with letters of other alphabets, as a URI has it. */
function encoded(url: string): string {
  return encodeURI(url).replaceAll('%25', '%');
}

/** Rows that only one side has, in any order. */
function different(file: string, wanted: Facts, found: Facts): string[] {
  const [want, have] = [wanted, found].map((rows) => new Set(rows.map((row) => JSON.stringify(row))));
  return [
    ...(wanted.length === found.length ? [] : [`${file}: ${found.length} rows, not ${wanted.length}`]),
    ...[...(want ?? [])].filter((row) => !have?.has(row)).map((row) => `${file}: without ${row}`),
    ...[...(have ?? [])].filter((row) => !want?.has(row)).map((row) => `${file}: with ${row}`),
  ];
}
