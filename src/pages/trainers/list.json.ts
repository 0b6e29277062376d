import { buildDate, getArchive } from '../../archive.ts';
import { directoryOf, rowOf } from '../../domain/directory.ts';

/** All rows of the directory, for the filters of the browser. */
export async function GET(): Promise<Response> {
  const rows = directoryOf(await getArchive(), buildDate()).map(rowOf);
  return new Response(JSON.stringify(rows), { headers: { 'Content-Type': 'application/json' } });
}
