import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive } from '../../archive.ts';
import { publicCases, type CaseRecord } from '../../domain/archive.ts';
import { comparedCase } from '../../domain/comparison.ts';

interface Props {
  record: CaseRecord;
}

/** While developing only: a build writes these files at once, out of `all.json`, which is seconds faster. */
export const getStaticPaths = (async () => {
  if (!import.meta.env.DEV) return [];
  return publicCases(await getArchive(), { samples: false }).map((record) => ({
    params: { id: record.data.id },
    props: { record } satisfies Props,
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { record } }) =>
  Response.json(comparedCase(record, await getArchive()));
