import type { CaseRecord } from '../archive.ts';
import { compareIds } from '../browse.ts';
import { bibtexFile } from './bibtex.ts';
import { cslOf, type CslItem } from './csl.ts';
import { csvOf } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { licenceText } from './licence-text.ts';
import type { ExportPlace } from './place.ts';
import { risFile } from './ris.ts';
import { frontMatterSchema, rowsSchema } from './schema.ts';
import type { ExportSource, Row, Table } from './table.ts';
import { TABLES } from './tables.ts';

/** A file below `/data/`. */
export interface DataFile {
  /** From `/data/` on. */
  path: string;
  mediaType: string;
  /** As readers know it: CSV, BibTeX, … */
  format: string;
  about: string;
  /** What it holds: rows of a table, citations of all cases, or words about the data. */
  holds: Table['name'] | 'citations' | 'about';
  /** How many rows or citations it holds; none of words about the data. */
  records: number;
  text: string;
}

/** Formats of citations, by the ending of their files, which is the same for one case and for all. */
export const CITATION_FORMATS = {
  bib: { format: 'BibTeX', mediaType: 'application/x-bibtex', fileOf: bibtexFile },
  ris: { format: 'RIS', mediaType: 'application/x-research-info-systems', fileOf: risFile },
  'csl.json': {
    format: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    fileOf: (items: readonly CslItem[]) => listText(items),
  },
} as const;

export type CitationEnding = keyof typeof CITATION_FORMATS;

/** The endings, in the order of the pages. */
export const CITATION_ENDINGS = Object.keys(CITATION_FORMATS) as CitationEnding[];

/** Every file of the data of these cases. The same cases in any order give the same files. */
export function dataFiles(records: readonly CaseRecord[], source: ExportSource): DataFile[] {
  const { place } = source;
  return [
    ...TABLES.flatMap((table) => tableFiles(table, table.rows(records, source))),
    ...citationFiles(records, place),
    ...schemaFiles(source),
    {
      path: 'datapackage.json',
      mediaType: 'application/json',
      format: 'JSON',
      about: '三個 CSV 檔的欄位與關聯（Data Package 2）',
      holds: 'about',
      records: 0,
      text: indented(dataPackage(place)),
    },
    {
      path: 'LICENSE.txt',
      mediaType: 'text/plain; charset=utf-8',
      format: '文字',
      about: '授權與出處標示',
      holds: 'about',
      records: 0,
      text: licenceText(place),
    },
  ];
}

function tableFiles(table: Table, rows: readonly Row[]): DataFile[] {
  const { name: holds, title } = table;
  const file = (ending: string, format: string, mediaType: string, text: string): DataFile => {
    return {
      path: `${holds}.${ending}`,
      mediaType,
      format,
      about: `${title}（${format}）`,
      holds,
      records: rows.length,
      text,
    };
  };
  return [
    file('csv', 'CSV', 'text/csv; charset=utf-8', csvOf(table, rows)),
    file('json', 'JSON', 'application/json', listText(rows)),
    file('jsonl', 'JSON Lines', 'application/jsonl', rows.map((row) => `${JSON.stringify(row)}\n`).join('')),
  ];
}

function citationFiles(records: readonly CaseRecord[], place: ExportPlace): DataFile[] {
  const items = records.map(({ data }) => cslOf(data, place)).sort((a, b) => compareIds(a.id, b.id));
  return CITATION_ENDINGS.map((ending) => {
    const { format, mediaType, fileOf } = CITATION_FORMATS[ending];
    const about = `全部案例的書目（${format}）`;
    return {
      path: `citations.${ending}`,
      mediaType,
      format,
      about,
      holds: 'citations',
      records: items.length,
      text: fileOf(items),
    };
  });
}

function schemaFiles({ place, archive }: ExportSource): DataFile[] {
  const file = (name: string, about: string, schema: object): DataFile => ({
    path: `schemas/${name}.json`,
    mediaType: 'application/schema+json',
    format: 'JSON Schema',
    about,
    holds: 'about',
    records: 0,
    text: indented(schema),
  });
  return [
    ...TABLES.map((table) =>
      file(table.name, `${table.name}.json 的綱要（JSON Schema）`, rowsSchema(table, place, archive)),
    ),
    file('front-matter', '編輯所寫案例欄位的綱要（JSON Schema）', frontMatterSchema(place, archive)),
  ];
}

/** A JSON list with one item to a line, so that two versions can be compared. */
function listText(items: readonly object[]): string {
  return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
}

function indented(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
