import type { APIRoute } from 'astro';
import { getArchive } from '../../archive.ts';
import { otherNames } from '../../domain/other-names.ts';
import { searchWords } from '../../search/index/words.ts';
import { searchTexts } from './_texts.ts';

/** What the browser must know to search and to mark: the table of folding, and equivalents. */
export const GET: APIRoute = async () =>
  Response.json(searchWords(await searchTexts(), otherNames(await getArchive())));
