import type { APIRoute, GetStaticPaths } from 'astro';
import type { DataFile } from '../../domain/export/files.ts';
import { getDataFiles } from './_files.ts';

/** Every file of the data. */
export const getStaticPaths = (async () => {
  const files = await getDataFiles(new URL(import.meta.env.SITE));
  return files.map((file) => ({ params: { file: file.path }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'Content-Type': file.mediaType } });
