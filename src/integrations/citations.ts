import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CslItem } from '../domain/export/csl.ts';
import { CITATION_ENDINGS, CITATION_FORMATS } from '../domain/export/files.ts';

/** How many cases are in work at once. */
const AT_ONCE = 32;

/** Writes the citation files of each case beside its page, as `cases/<id>/citation.bib`, out of the file that has those of all cases. */
export async function writeCitations(root: string): Promise<void> {
  const text = await readFile(join(root, 'data', 'citations.csl.json'), 'utf8');
  const items = JSON.parse(text) as CslItem[];
  for (let first = 0; first < items.length; first += AT_ONCE) {
    await Promise.all(items.slice(first, first + AT_ONCE).map((item) => writeFiles(root, item)));
  }
}

async function writeFiles(root: string, item: CslItem): Promise<void> {
  const write = (ending: (typeof CITATION_ENDINGS)[number]): Promise<void> =>
    writeFile(join(root, 'cases', item.id, `citation.${ending}`), CITATION_FORMATS[ending].fileOf([item]));
  await Promise.all(CITATION_ENDINGS.map(write));
}
