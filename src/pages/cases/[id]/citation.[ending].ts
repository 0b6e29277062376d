import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive } from '../../../archive.ts';
import { exportPlace } from '../../../components/export-place.ts';
import { publicCases } from '../../../domain/archive.ts';
import type { Case } from '../../../domain/case.ts';
import { cslOf } from '../../../domain/export/csl.ts';
import { CITATION_ENDINGS, CITATION_FORMATS, type CitationEnding } from '../../../domain/export/files.ts';

interface Props {
  data: Case;
  ending: CitationEnding;
}

/** The citation of each case in each format; samples have none. */
export const getStaticPaths = (async () => {
  const records = publicCases(await getArchive(), { samples: false });
  return records.flatMap(({ data }) =>
    CITATION_ENDINGS.map((ending) => ({ params: { id: data.id, ending }, props: { data, ending } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { data, ending }, site }) => {
  const { mediaType, write } = CITATION_FORMATS[ending];
  return new Response(write([cslOf(data, exportPlace(site))]), { headers: { 'Content-Type': mediaType } });
};
