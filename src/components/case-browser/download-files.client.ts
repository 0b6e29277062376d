import { bibtexFile } from '../../domain/export/bibtex.ts';
import { CASES } from '../../domain/export/case-columns.ts';
import type { CslItem } from '../../domain/export/csl.ts';
import { csvOf } from '../../domain/export/csv.ts';
import { risFile } from '../../domain/export/ris.ts';
import type { Row } from '../../domain/export/table.ts';

/** The kinds of file that a selection can be taken away as. */
export type Ending = 'csv' | 'bib' | 'ris';

/** Where the data of all cases is. */
export interface DataAddresses {
  /** The rows of the table of cases. */
  rows: string;
  /** The citations as CSL-JSON. */
  citations: string;
}

/** A file for the reader to keep. */
export interface SelectionFile {
  /** Says what it is: `biaogan-cases-12.csv`. */
  name: string;
  mediaType: string;
  text: string;
}

/** Exactly these cases in this order as a file. Rejects when the data cannot be had or lacks one of them. */
export async function selectionFile(
  ending: Ending,
  ids: readonly string[],
  from: DataAddresses,
): Promise<SelectionFile> {
  const name = `biaogan-cases-${ids.length}.${ending}`;
  if (ending === 'csv') {
    const rows = await fetched<Row>(from.rows);
    return { name, mediaType: 'text/csv;charset=utf-8', text: csvOf(CASES, pick(rows, ids)) };
  }
  const items = pick(await fetched<CslItem>(from.citations), ids);
  return ending === 'bib'
    ? { name, mediaType: 'application/x-bibtex', text: bibtexFile(items) }
    : { name, mediaType: 'application/x-research-info-systems', text: risFile(items) };
}

/** The items of these ids, in the order of the ids. Throws when one is missing. */
export function pick<T extends { id?: unknown }>(items: readonly T[], ids: readonly string[]): T[] {
  const known = new Map(items.map((item) => [item.id, item]));
  return ids.map((id) => {
    const item = known.get(id);
    if (item === undefined) throw new Error(`No case ${id} in the data`);
    return item;
  });
}

async function fetched<T>(address: string): Promise<T[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}: ${address}`);
  return (await response.json()) as T[];
}
