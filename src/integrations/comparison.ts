import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ComparedCase } from '../domain/comparison.ts';

/** Cuts `compare/all.json` into a file for each case, `compare/<id>.json`, and takes it away. */
export async function writeComparedCases(root: string): Promise<void> {
  const folder = join(root, 'compare');
  const all = JSON.parse(await readFile(join(folder, 'all.json'), 'utf8')) as ComparedCase[];
  await Promise.all(all.map((each) => writeFile(join(folder, `${each.id}.json`), JSON.stringify(each))));
  await rm(join(folder, 'all.json'));
}
