import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CaseTable } from '../domain/case-table.ts';
import { buildIndex, type IndexPage } from '../search/index/build.ts';

/** Indexes the built pages of the cases that the list shows, so that list and search hold the same ones. Returns how many. */
export async function writeSearchIndex(root: string): Promise<number> {
  const pages = await casePages(root);
  if (pages.length === 0) return 0;
  for (const { path, content } of await buildIndex(pages)) {
    const target = join(root, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return pages.length;
}

async function casePages(root: string): Promise<IndexPage[]> {
  const table = JSON.parse(await readFile(join(root, 'cases', 'table.json'), 'utf8')) as CaseTable;
  const read = async (id: string): Promise<IndexPage> => ({
    id,
    html: await readFile(join(root, 'cases', id, 'index.html'), 'utf8'),
  });
  return Promise.all(table.id.map(read));
}
