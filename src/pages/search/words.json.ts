import type { APIRoute } from 'astro';
import { getArchive } from '../../archive.ts';
import { searchWords } from '../../search/index/words.ts';
import { searchTexts } from './_texts.ts';

/** What the browser must know to search and to mark: the table of folding, and equivalents. */
export const GET: APIRoute = async () => {
  const { equivalents } = await getArchive();
  const groups = equivalents.map(({ terms }) => terms);
  return Response.json(searchWords(await searchTexts(), groups));
};
