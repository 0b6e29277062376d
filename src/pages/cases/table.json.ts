import type { APIRoute } from 'astro';
import { getArchive } from '../../archive.ts';
import { publicCases } from '../../domain/archive.ts';
import { caseTable } from '../../domain/case-table.ts';

/** Every public case for the list's filters, sorted and in columns. */
export const GET: APIRoute = async () => {
  const archive = await getArchive();
  return Response.json(caseTable(publicCases(archive, { samples: false }), archive));
};
