import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive } from '../../archive.ts';
import { publicCases, type CaseRecord } from '../../domain/archive.ts';
import { comparedCase } from '../../domain/comparison.ts';
import { CaseRelations } from '../../domain/related.ts';

interface Props {
  record: CaseRecord;
  related: CaseRecord[];
}

/** What the page of comparison shows of each public case. */
export const getStaticPaths = (async () => {
  const archive = await getArchive();
  const records = publicCases(archive, { samples: false });
  const relations = new CaseRelations(records);
  return records.map((record) => ({
    params: { id: record.data.id },
    props: { record, related: relations.of(record).map((each) => each.record) } satisfies Props,
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { record, related } }) =>
  Response.json(comparedCase(record, await getArchive(), related));
