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

/**
 * The citation of each case in each format, while developing. A build has none here: three files a case are
 * written much faster by `src/integrations/citations.ts`, out of the same items by the same functions.
 */
export const getStaticPaths = (async () => {
  if (!import.meta.env.DEV) return [];
  const records = publicCases(await getArchive(), { samples: false });
  return records.flatMap(({ data }) =>
    CITATION_ENDINGS.map((ending) => ({ params: { id: data.id, ending }, props: { data, ending } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { data, ending }, site }) => {
  const { mediaType, fileOf } = CITATION_FORMATS[ending];
  return new Response(fileOf([cslOf(data, exportPlace(site))]), { headers: { 'Content-Type': mediaType } });
};
