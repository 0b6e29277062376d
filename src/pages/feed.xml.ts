import type { APIRoute } from 'astro';
import { buildDate, getArchive } from '../archive.ts';
import { exportPlace } from '../components/export-place.ts';
import { publicCases } from '../domain/archive.ts';
import { atomFeed } from '../domain/export/atom.ts';

/** The Atom feed of the cases that were checked last. */
export const GET: APIRoute = async ({ site }) => {
  const records = publicCases(await getArchive(), { samples: false });
  return new Response(atomFeed(records, exportPlace(site), buildDate()), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
