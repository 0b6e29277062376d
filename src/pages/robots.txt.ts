import type { APIRoute } from 'astro';
import { exportPlace } from '../components/export-place.ts';
import { robotsText } from '../domain/export/web-search.ts';

/** What search engines are told; they read it only at the top of a host. */
export const GET: APIRoute = ({ site }) =>
  new Response(robotsText(exportPlace(site)), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
