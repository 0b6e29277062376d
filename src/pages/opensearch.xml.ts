import type { APIRoute } from 'astro';
import { exportPlace } from '../components/export-place.ts';
import { openSearchXml } from '../domain/export/web-search.ts';

/** By it a browser offers the site's own search. */
export const GET: APIRoute = ({ site }) =>
  new Response(openSearchXml(exportPlace(site)), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
