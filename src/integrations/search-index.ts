import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SearchText } from '../domain/search-text.ts';
import { textPath, WORDS_PATH, type SearchWords } from '../search/files.ts';
import { foldWith } from '../search/fold.ts';
import { buildIndex } from '../search/index/build.ts';

/**
 * Makes the index out of `search/texts/all.json`, cuts that into a file for each case and takes it away.
 * Returns how many cases are in the index.
 */
export async function writeSearchIndex(root: string): Promise<number> {
  const all = join(root, 'search', 'texts', 'all.json');
  const texts = JSON.parse(await readFile(all, 'utf8')) as SearchText[];
  await rm(all);
  if (texts.length === 0) return 0;
  const { fold } = JSON.parse(await readFile(join(root, WORDS_PATH), 'utf8')) as SearchWords;
  await Promise.all(texts.map((text) => writeFile(join(root, textPath(text.id)), partsOf(text))));
  for (const { path, content } of await buildIndex(texts, foldWith(fold))) {
    const target = join(root, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return texts.length;
}

/** What excerpts are cut from: a list of `TextPart`. */
function partsOf({ parts }: SearchText): string {
  return JSON.stringify(parts.map(({ kind: _, ...part }) => part));
}
