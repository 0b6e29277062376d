import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive } from '../../archive.ts';
import { exportPlace } from '../../components/export-place.ts';
import { publicCases } from '../../domain/archive.ts';
import { dataFiles, type DataFile } from '../../domain/export/files.ts';

/** Every file of the data, written at once. */
export const getStaticPaths = (async () => {
  const archive = await getArchive();
  const records = publicCases(archive, { samples: false });
  const site = new URL(import.meta.env.SITE);
  return dataFiles(records, { archive, place: exportPlace(site) }).map((file) => ({
    params: { file: file.path },
    props: { file },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'Content-Type': file.mediaType } });
