import type { APIRoute } from 'astro';
import { getArchive } from '../../archive.ts';
import { publicCases } from '../../domain/archive.ts';
import { caseTable } from '../../domain/case-table.ts';
import site from '../../../site.config.ts';

/** Every case of the list, samples included, for its filters: sorted and in columns. */
export const GET: APIRoute = async () => {
  const archive = await getArchive();
  return Response.json(caseTable(publicCases(archive, site), archive));
};
