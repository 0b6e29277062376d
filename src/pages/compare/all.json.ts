import type { APIRoute } from 'astro';
import { getArchive } from '../../archive.ts';
import { publicCases } from '../../domain/archive.ts';
import { comparedCase } from '../../domain/comparison.ts';

/** What the page of comparison shows of every public case; after the build it is cut into a file for each. */
export const GET: APIRoute = async () => {
  const archive = await getArchive();
  const records = publicCases(archive, { samples: false });
  return Response.json(records.map((record) => comparedCase(record, archive)));
};
