import { getArchive } from '../../archive.ts';
import { exportPlace } from '../../components/export-place.ts';
import { publicCases } from '../../domain/archive.ts';
import { dataFiles, type DataFile } from '../../domain/export/files.ts';

let memo: Promise<DataFile[]> | undefined;

/** Every file of the data, made once in a build; `site` is the build's own address. */
export function getDataFiles(site: URL | undefined): Promise<DataFile[]> {
  if (import.meta.env.DEV) return make(site);
  memo ??= make(site);
  return memo;
}

async function make(site: URL | undefined): Promise<DataFile[]> {
  const archive = await getArchive();
  return dataFiles(publicCases(archive, { samples: false }), { archive, place: exportPlace(site) });
}
